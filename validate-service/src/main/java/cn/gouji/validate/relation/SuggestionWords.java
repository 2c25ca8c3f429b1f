package cn.gouji.validate.relation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.gouji.contracts.validation.Suggestion;
import cn.gouji.validate.narrative.TextWitness;
import cn.gouji.validate.repair.Change;
import cn.gouji.validate.repair.Diagnosis;
import cn.gouji.validate.repair.Fix;
import cn.gouji.validate.report.CellNames;
import cn.gouji.validate.report.CheckedReport;

/** Tells where the fault lies, as far as the equations tell. */
final class SuggestionWords {

    private static final int MOST_ALTERNATIVES = 5;

    private SuggestionWords() {
    }

    /** @return null if there is nothing to suggest */
    static Suggestion suggestion(Diagnosis diagnosis, CheckedReport report, TextWitness witness) {
        return switch (diagnosis) {
            case null -> null;
            case Diagnosis.Located located -> located(located.fix(), report);
            case Diagnosis.Ambiguous ambiguous -> ambiguous(ambiguous.alternatives(), report, witness);
        };
    }

    private static Suggestion located(Fix fix, CheckedReport report) {
        String reason = "只需" + words(fix, report) + "，有关勾稽关系即全部成立，其他数字不必改动。";
        return new Suggestion(values(List.of(fix), report), reason + (isPlain(fix, report)
                ? "有关数字都按原表位置读出，更可能是报告填写有误。"
                : "该处的位置是推断的，更可能是识读有误，请先对照原文。"));
    }

    private static Map<String, BigDecimal> values(List<Fix> fixes, CheckedReport report) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        fixes.stream().flatMap(fix -> fix.changes().stream())
                .forEach(change -> values.put(report.cells().id(change.cell()), BigDecimal.valueOf(change.to())));
        return values;
    }

    private static Suggestion ambiguous(List<List<Fix>> alternatives, CheckedReport report, TextWitness witness) {
        TextWitness.Testimony testimony = witness.speaksFor(report, alternatives);
        if (testimony != null) {
            boolean read = testimony.fixes().stream().allMatch(fix -> isPlain(fix, report));
            return new Suggestion(values(testimony.fixes(), report), "有 " + alternatives.size()
                    + " 种改法都能使有关勾稽关系成立，其中只有" + words(testimony.fixes(), report) + "与正文“" + testimony.quote()
                    + "”相符" + (read ? "，更可能错在此处，请核对。" : "；该处的位置是推断的，可能是识读有误，请先对照原文。"));
        }
        // Where a place was inferred, the reading is what to look at first.
        List<List<Fix>> doubtfulFirst = alternatives.stream()
                .sorted(Comparator.comparing(fixes -> fixes.stream().allMatch(fix -> isPlain(fix, report))))
                .toList();
        boolean plain = doubtfulFirst.getFirst().stream().allMatch(fix -> isPlain(fix, report));
        String listed = doubtfulFirst.stream()
                .limit(MOST_ALTERNATIVES)
                .map(fixes -> words(fixes, report))
                .collect(Collectors.joining("；"));
        String more = alternatives.size() > MOST_ALTERNATIVES ? "；等等" : "";
        return new Suggestion(Map.of(), "有 " + alternatives.size() + " 种改法都能使有关勾稽关系成立，仅凭数字无法确定错在哪一格："
                + listed + more + "。" + (plain ? "" : "排在最前的改法涉及位置是推断的单元格，更可能是识读有误，请先对照原文。"));
    }

    private static boolean isPlain(Fix fix, CheckedReport report) {
        return report.readPlainly(fix.changes().stream().mapToInt(Change::cell).toArray());
    }

    private static String words(List<Fix> fixes, CheckedReport report) {
        return fixes.stream().map(fix -> words(fix, report)).collect(Collectors.joining("，并"));
    }

    private static String words(Fix fix, CheckedReport report) {
        Change first = fix.changes().getFirst();
        Change last = fix.changes().getLast();
        return switch (fix.kind()) {
            case EXCHANGE -> "将" + name(first, report) + "的 " + first.from() + " 与" + name(last, report) + "的 "
                    + last.from() + " 对调（两格可能填错了位置）";
            case SLIP -> "将" + name(first, report) + "到" + name(last, report) + "的数字依次改为 "
                    + fix.changes().stream().map(change -> String.valueOf(change.to())).collect(Collectors.joining("、"))
                    + "（这些数字可能整体错了一" + (sameRow(first, last, report) ? "列" : "行") + "）";
            case VALUES -> fix.changes()
                    .stream()
                    .map(change -> "将" + name(change, report) + "由 " + change.from() + " 改为 " + change.to())
                    .collect(Collectors.joining("，并"));
        };
    }

    private static boolean sameRow(Change one, Change other, CheckedReport report) {
        return report.cells().cell(one.cell()).row().equals(report.cells().cell(other.cell()).row());
    }

    private static String name(Change change, CheckedReport report) {
        return CellNames.cell(report.cells().cell(change.cell()));
    }
}
