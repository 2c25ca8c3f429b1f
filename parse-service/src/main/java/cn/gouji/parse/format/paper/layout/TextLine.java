package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import cn.gouji.parse.format.paper.Glyph;

/** Glyphs on one baseline, from left to right, without blanks; gaps tell where words end. */
record TextLine(List<Glyph> glyphs) {

    private static final double WIDE_GAP = 0.9;
    /** Marks with which no line begins. */
    private static final String NOT_FIRST = "，。、；：？！）》”’％,.;:?!)%";

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Lines from the top, whatever the order in which the glyphs were drawn. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).baseline() - sorted.get(i - 1).baseline() > sorted.get(i).size()
                    * 0.3 || sorted.get(i).baseline() - sorted.get(start).baseline() > sorted.get(i).size() * 0.6) {
                TextLine line = line(sorted.subList(start, i));
                if (!line.glyphs.isEmpty()) {
                    lines.add(line);
                }
                start = i;
            }
        }
        return lines;
    }

    private static TextLine line(List<Glyph> sameBaseline) {
        List<Glyph> sorted = new ArrayList<>(sameBaseline);
        sorted.sort(Comparator.comparingDouble(Glyph::x).thenComparing(Glyph::baseline)
                .thenComparing(Glyph::text));
        List<Glyph> printed = new ArrayList<>(sorted.size());
        for (Glyph glyph : sorted) {
            if (!glyph.isBlank() && !isDouble(printed, glyph)) {
                printed.add(glyph);
            }
        }
        return new TextLine(printed);
    }

    /** The same character printed twice in nearly the same place only looks bold. */
    private static boolean isDouble(List<Glyph> printed, Glyph glyph) {
        for (int i = printed.size() - 1; i >= 0 && i >= printed.size() - 3; i--) {
            Glyph before = printed.get(i);
            if (before.text().equals(glyph.text()) && glyph.x() - before.x() < Math.max(before.width(), 1) * 0.3) {
                return true;
            }
        }
        return false;
    }

    Glyph first() {
        return glyphs.getFirst();
    }

    Glyph last() {
        return glyphs.getLast();
    }

    double left() {
        return first().x();
    }

    double right() {
        return last().right();
    }

    double baseline() {
        return first().baseline();
    }

    /** The width of what is not parted at its beginning: a number or foreign word, or a character, with the marks behind. */
    double unbreakable() {
        int end = 1;
        while (end < glyphs.size() && (NOT_FIRST.contains(glyphs.get(end).text())
                || isLatin(end - 1) && isLatin(end) && !isWordEnd(end))) {
            end++;
        }
        return glyphs.get(end - 1).right() - left();
    }

    private boolean isLatin(int i) {
        return glyphs.get(i).text().charAt(0) < 0x80;
    }

    double size() {
        return first().size();
    }

    /** Whether there are such gaps as only columns make. */
    boolean isTabular() {
        int wide = 0;
        boolean widest = false;
        for (int i = 1; i < glyphs.size(); i++) {
            double gap = gap(i);
            wide += gap > WIDE_GAP ? 1 : 0;
            widest |= gap > 2 * WIDE_GAP;
        }
        return wide >= 2 && widest;
    }

    /** The text with a blank between words. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isWordEnd(i)) {
                text.append(' ');
            }
            text.append(glyphs.get(i).text());
        }
        return text.toString();
    }

    /** The text with as many blanks as bring every word to its place on a typewriter. */
    String typed(double columnWidth) {
        StringBuilder text = new StringBuilder();
        int column = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i == 0 || isWordEnd(i)) {
                int wanted = (int) Math.round(glyph.x() / columnWidth) - column;
                int blanks = Math.clamp(wanted, i == 0 ? 0 : gap(i) > WIDE_GAP ? 2 : 1, 400);
                text.append(" ".repeat(blanks));
                column += blanks;
            }
            text.append(glyph.text());
            column += glyph.text().chars().map(c -> c >= 0x1100 ? 2 : 1).sum();
        }
        return text.toString();
    }

    /** Chinese text set wide leaves gaps that mean nothing; digits with a gap between are two numbers. */
    private boolean isWordEnd(int i) {
        boolean digits = glyphs.get(i - 1).isDigit() && glyphs.get(i).isDigit();
        return gap(i) > (digits ? 0.2 : 0.4);
    }

    /** Gap in front of a glyph, in widths of a Chinese character. */
    private double gap(int i) {
        return (glyphs.get(i).x() - glyphs.get(i - 1).right()) / Math.max(glyphs.get(i).size(), 1);
    }
}
