package cn.gouji.parse.format.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.gouji.parse.format.FootnoteMark;

/** Takes away printed characters that are struck out, and the raised figures that lead to footnotes. */
final class PrintMarks {

    private static final int BAND = 12;
    /** More lines than any page of a report has; nobody strikes so many characters out. */
    private static final int MOST_LINES = 20_000;
    private static final int MOST_IN_BAND = 5_000;
    private static final String BRACKETS = "[]［］()（）〔〕【】*＊※①②③④⑤⑥⑦⑧⑨⑩";

    private final Map<Integer, List<Glyph>> bands = new HashMap<>();
    private final Set<Glyph> marks = Collections.newSetFromMap(new IdentityHashMap<>());

    private PrintMarks(List<Glyph> glyphs) {
        glyphs.stream().filter(glyph -> !glyph.isBlank()).forEach(
                glyph -> bands.computeIfAbsent(band(glyph.middle()), band -> new ArrayList<>()).add(glyph));
        bands.values().removeIf(band -> band.size() > MOST_IN_BAND);
        bands.values().forEach(band -> band.sort(Comparator.comparingDouble(Glyph::x)));
    }

    static List<Glyph> without(List<Glyph> glyphs, List<Ruling> lines) {
        PrintMarks found = new PrintMarks(glyphs);
        if (lines.size() <= MOST_LINES) {
            lines.stream().filter(Ruling::horizontal).forEach(found::strike);
        }
        found.bands.values().forEach(found::footnotes);
        return found.marks.isEmpty() ? glyphs : glyphs.stream().filter(glyph -> !found.marks.contains(glyph)).toList();
    }

    /** A line strikes out what it runs through if it begins and ends with it; those of tables reach further. */
    private void strike(Ruling line) {
        List<Glyph> struck = near(line.at()).stream().filter(glyph -> glyph.centre() > line.from()
                && glyph.centre() < line.to() && Math.abs(glyph.middle() - line.at()) < glyph.size() * 0.2).toList();
        if (struck.isEmpty()) {
            return;
        }
        double left = struck.stream().mapToDouble(Glyph::x).min().orElseThrow();
        double right = struck.stream().mapToDouble(Glyph::right).max().orElseThrow();
        double near = struck.getFirst().size() * 0.35;
        if (Math.abs(left - line.from()) < near && Math.abs(right - line.to()) < near) {
            marks.addAll(struck);
        }
    }

    private void footnotes(List<Glyph> band) {
        Set<Glyph> seen = new HashSet<>();
        for (int i = 0; i < band.size(); i++) {
            if (isPartOfMark(band.get(i)) && seen.add(band.get(i))) {
                List<Glyph> run = run(band, i);
                seen.addAll(run);
                boolean raised = FootnoteMark.is(text(run)) && near(run.getFirst().middle()).stream()
                        .anyMatch(glyph -> carries(glyph, run.getFirst()));
                if (raised) {
                    marks.addAll(run);
                }
            }
        }
    }

    /** Characters of one size that follow each other. */
    private static List<Glyph> run(List<Glyph> band, int start) {
        List<Glyph> run = new ArrayList<>(List.of(band.get(start)));
        for (int i = start + 1; i < band.size() && run.size() < 12; i++) {
            Glyph last = run.getLast();
            Glyph next = band.get(i);
            boolean follows = Math.abs(next.baseline() - last.baseline()) < 0.5
                    && Math.abs(next.size() - last.size()) < 0.5
                    && next.x() - last.right() < last.size() * 0.3;
            if (follows) {
                run.add(next);
            } else if (next.x() > last.right() + last.size()) {
                break;
            }
        }
        return run;
    }

    private static String text(List<Glyph> run) {
        StringBuilder text = new StringBuilder();
        run.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** Whether a small glyph stands raised behind a larger one, and touches it. */
    private static boolean carries(Glyph large, Glyph small) {
        double raised = (large.baseline() - small.baseline()) / large.size();
        double gap = (small.x() - large.right()) / large.size();
        return small.size() < large.size() * 0.9 && raised > 0.2 && raised < 0.75 && gap > -0.35 && gap < 0.2;
    }

    private static boolean isPartOfMark(Glyph glyph) {
        return glyph.isDigit() || BRACKETS.contains(glyph.text());
    }

    private List<Glyph> near(double y) {
        List<Glyph> near = new ArrayList<>();
        for (int band = band(y) - 1; band <= band(y) + 1; band++) {
            near.addAll(bands.getOrDefault(band, List.of()));
        }
        return near;
    }

    private static int band(double y) {
        return (int) Math.floor(y / BAND);
    }
}
