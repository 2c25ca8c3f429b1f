package cn.gouji.parse.format.paper.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.parse.format.paper.Glyph;

/** Glyphs on one line, one close behind the other. */
record NumberRun(List<Glyph> glyphs) {

    private static final double SAME_LINE = 0.5;
    private static final double GAP_WITHIN = 0.12;
    private static final double GAP_BETWEEN = 0.9;
    /** So much of a digit may touch a line. */
    private static final double TOUCHING = 0.3;
    private static final int LONGEST = 20;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:,\\d{3})*(?:\\.\\d+)?(?:件|万元)?");

    /** Of all glyphs, each behind the one at whose right edge it begins: so those of numbers that overlap are told apart. */
    static List<NumberRun> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline).thenComparing(Glyph::x).thenComparing(Glyph::text));
        List<List<Glyph>> runs = new ArrayList<>();
        int line = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Glyph glyph = sorted.get(i);
            line = i > 0 && glyph.baseline() - sorted.get(i - 1).baseline() > SAME_LINE ? runs.size() : line;
            int before = runs.size() - 1;
            while (before >= line && !follows(runs.get(before).getLast(), glyph)) {
                before--;
            }
            if (before >= line) {
                runs.get(before).add(glyph);
            } else {
                runs.add(new ArrayList<>(List.of(glyph)));
            }
        }
        return runs.stream().map(NumberRun::new).toList();
    }

    private static boolean follows(Glyph before, Glyph next) {
        return !before.isBlank() && !next.isBlank() && Math.abs(next.x() - before.right()) < GAP_WITHIN * before.size();
    }

    /** Whether it is a number and nothing else. */
    boolean isNumber() {
        return glyphs.size() <= LONGEST && NUMBER.matcher(text()).matches();
    }

    /** With plain digits and commas. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return plain(text);
    }

    static String plain(CharSequence text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Where its first digit can no longer be said to only touch a line. */
    double from() {
        Glyph first = glyphs.getFirst();
        return first.x() + TOUCHING * first.width();
    }

    double to() {
        Glyph last = glyphs.getLast();
        return last.right() - TOUCHING * last.width();
    }

    double middle() {
        return glyphs.getFirst().middle();
    }

    /** Whether both stand on one line, further apart than the parts of a number. */
    boolean isBeside(NumberRun other) {
        Glyph first = glyphs.getFirst();
        boolean left = first.x() < other.glyphs.getFirst().x();
        double gap = left
                ? other.glyphs.getFirst().x() - glyphs.getLast().right()
                : first.x() - other.glyphs.getLast().right();
        return Math.abs(first.baseline() - other.glyphs.getFirst().baseline()) < SAME_LINE
                && gap > GAP_BETWEEN * first.size();
    }
}
