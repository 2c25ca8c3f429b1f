package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;

/** Which of the lines that may be headings are those of the sections: one of each, in the order of the document. */
final class ChosenHeadings {

    /** From this score a heading counts even where it breaks the order of the form. */
    static final double CLEAR = 7;
    private static final Characters SENTENCE = Characters.of("。；，,;：:");
    private static final int LONGEST_OF_ITS_OWN = 30;
    private static final int SECTIONS = 6;
    /** What headings of sections two to six speak of, in whatever words. */
    private static final List<Pattern> SUBJECTS = Stream
            .of("主动公开", "申请(?!数量)", "复议|诉讼", "问题|不足|改进|困难|短板", "其[他它]|事项").map(Pattern::compile).toList();

    private ChosenHeadings() {
    }

    /** @param rows of the document */
    static List<HeadingCandidate> of(List<HeadingCandidate> candidates, List<TextRow> rows) {
        List<HeadingCandidate> chosen = inFormOrder(candidates);
        dropUnclear(candidates, chosen);
        addOutOfOrder(candidates, chosen);
        chosen.sort(Comparator.comparingInt(HeadingCandidate::row));
        if (!chosen.isEmpty() && chosen.getFirst().number() == 2
                && chosen.stream().noneMatch(heading -> heading.number() == 1)) {
            addFirstOfItsOwn(rows.subList(0, chosen.getFirst().row()), chosen);
        }
        for (int number = 2; number <= SECTIONS && !chosen.isEmpty() && chosen.size() < SECTIONS; number++) {
            addNumbered(number, rows, chosen);
        }
        return chosen;
    }

    /** 四、行政复议情况: the only line so numbered between the headings around it that speaks of the section heads it. */
    private static void addNumbered(int number, List<TextRow> rows, List<HeadingCandidate> chosen) {
        int at = 0;
        while (at < chosen.size() && chosen.get(at).number() < number) {
            at++;
        }
        boolean inOrder = chosen.stream().skip(at).allMatch(heading -> heading.number() > number);
        if (at == 0 || !inOrder) {
            return;
        }
        HeadingCandidate only = null;
        int end = at < chosen.size() ? chosen.get(at).row() : rows.size();
        for (int i = chosen.get(at - 1).row() + 1; i < end; i++) {
            String text = rows.get(i).soleText();
            if (text != null && text.length() <= LONGEST_OF_ITS_OWN && isNumbered(text, number)
                    && SUBJECTS.get(number - 2).matcher(text).find()) {
                if (only != null) {
                    return;
                }
                only = new HeadingCandidate(i, number, 0, 1, HeadingScore.withoutMarks(text), "");
            }
        }
        if (only != null) {
            chosen.add(at, only);
        }
    }

    /** The candidates that rise in number with the largest sum of scores. */
    private static List<HeadingCandidate> inFormOrder(List<HeadingCandidate> candidates) {
        int n = candidates.size();
        double[] best = new double[n];
        int[] before = new int[n];
        int last = -1;
        for (int i = 0; i < n; i++) {
            best[i] = candidates.get(i).score();
            before[i] = -1;
            for (int k = 0; k < i; k++) {
                double sum = best[k] + candidates.get(i).score();
                if (candidates.get(k).number() < candidates.get(i).number() && sum >= best[i]) {
                    best[i] = sum;
                    before[i] = k;
                }
            }
            if (last < 0 || best[i] >= best[last]) {
                last = i;
            }
        }
        List<HeadingCandidate> chosen = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chosen.add(candidates.get(i));
        }
        return chosen;
    }

    /**
     * 1. 主动公开情况 is a part of section one, though it stands where section two would, if section two itself stands
     * above section one. The headings of a table of contents, one right below the other, are no sections.
     */
    private static void dropUnclear(List<HeadingCandidate> candidates, List<HeadingCandidate> chosen) {
        chosen.removeIf(heading -> heading.score() < CLEAR && IntStream.range(0, candidates.size())
                .anyMatch(i -> candidates.get(i).number() == heading.number() && candidates.get(i).score() >= CLEAR
                        && hasContent(candidates, i)));
    }

    private static boolean hasContent(List<HeadingCandidate> candidates, int i) {
        HeadingCandidate heading = candidates.get(i);
        return i + 1 == candidates.size()
                || candidates.get(i + 1).row() > heading.row() + heading.rowsTaken()
                || !heading.rest().isEmpty();
    }

    private static void addOutOfOrder(List<HeadingCandidate> candidates, List<HeadingCandidate> chosen) {
        for (int number = 1; number <= 6; number++) {
            int wanted = number;
            if (chosen.stream().noneMatch(candidate -> candidate.number() == wanted)) {
                candidates.stream()
                        .filter(candidate -> candidate.number() == wanted && candidate.score() >= CLEAR)
                        .max(Comparator.comparingDouble(HeadingCandidate::score))
                        .ifPresent(chosen::add);
            }
        }
    }

    /** 一、政府信息公开工作要点落实情况: the only line numbered 一 above section 二 heads section 一, whatever it says. */
    private static void addFirstOfItsOwn(List<TextRow> above, List<HeadingCandidate> chosen) {
        HeadingCandidate first = null;
        for (int i = 0; i < above.size(); i++) {
            String text = above.get(i).soleText();
            if (text != null && text.length() <= LONGEST_OF_ITS_OWN && isNumbered(text, 1)
                    && !text.contains("申请数量")) {
                if (first != null) {
                    return;
                }
                first = new HeadingCandidate(i, 1, 0, 1, HeadingScore.withoutMarks(text), "");
            }
        }
        if (first != null) {
            chosen.addFirst(first);
        }
    }

    private static boolean isNumbered(String text, int number) {
        Numeral numeral = Numeral.at(HeadingScore.withoutMarks(text));
        return numeral.style() == Numeral.Style.HAN && numeral.number() == number && !SENTENCE.anyIn(text);
    }
}
