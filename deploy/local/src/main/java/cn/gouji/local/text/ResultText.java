package cn.gouji.local.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.local.client.Statistics;
import cn.gouji.local.console.TextTable;
import cn.gouji.local.console.TextTable.Column;

/** The tables at the end of the demonstration. */
public final class ResultText {

    /** The lines of the totals and the beginnings of the cell ids that each one adds up. */
    private static final Map<String, String> TOTALS = new LinkedHashMap<>();

    static {
        TOTALS.put("本年新收", "requests.received.");
        TOTALS.put("上年结转", "requests.carriedIn.");
        TOTALS.put("予以公开", "requests.granted.");
        TOTALS.put("部分公开", "requests.partlyGranted.");
        TOTALS.put("不予公开", "requests.refused.");
        TOTALS.put("无法提供", "requests.unavailable.");
        TOTALS.put("不予处理", "requests.unprocessed.");
        TOTALS.put("其他处理", "requests.otherwise.");
        TOTALS.put("办理总计", "requests.concluded.");
        TOTALS.put("结转下年", "requests.carriedOver.");
        TOTALS.put("行政复议", "disputes.review.");
        TOTALS.put("行政诉讼", "disputes.directLitigation.,disputes.litigationAfterReview.");
    }

    private ResultText() {
    }

    /** Organ, year, verdict and findings of each report. */
    public static List<String> reports(Collection<Validation> validations) {
        TextTable table = new TextTable(Column.left("机关"), Column.right("年度"), Column.left("结论"),
                Column.left("发现"));
        validations.forEach(validation -> table.row(validation.organ().name(), validation.year(),
                Wording.of(validation.verdict()), findings(validation)));
        return table.lines();
    }

    private static String findings(Validation validation) {
        Map<String, Long> perRule = validation.findings().stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        return perRule.entrySet().stream()
                .map(rule -> rule.getValue() == 1 ? rule.getKey() : rule.getKey() + " ×" + rule.getValue())
                .collect(Collectors.joining(", "));
    }

    /** The sums of each year. */
    public static List<String> totals(Map<Integer, Statistics> years) {
        Column[] columns = Stream.concat(Stream.of(Column.left("合计")),
                years.keySet().stream().map(year -> Column.right(year + "年"))).toArray(Column[]::new);
        TextTable table = new TextTable(columns);
        table.row(values("报告数", years, statistics -> BigDecimal.valueOf(statistics.reports())));
        TOTALS.forEach((name, prefixes) -> table.row(values(name, years, statistics -> sum(statistics, prefixes))));
        return table.lines();
    }

    private static Object[] values(String name, Map<Integer, Statistics> years, Total total) {
        List<Object> values = new ArrayList<>(List.of(name));
        years.values().forEach(statistics -> values.add(total.of(statistics).toPlainString()));
        return values.toArray();
    }

    private static BigDecimal sum(Statistics statistics, String prefixes) {
        return statistics.cells().keySet().stream()
                .filter(cell -> cell.endsWith(".total") && Stream.of(prefixes.split(",")).anyMatch(cell::startsWith))
                .map(statistics::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private interface Total {
        BigDecimal of(Statistics statistics);
    }
}
