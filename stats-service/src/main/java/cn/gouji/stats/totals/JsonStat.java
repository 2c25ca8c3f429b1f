package cn.gouji.stats.totals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.FormCatalogue;

/** Totals of several regions as a JSON-stat 2.0 dataset (json-stat.org), which statistics tools read. */
public final class JsonStat {

    private static final List<String> MEASURES = List.of("sum", "reports", "unknown", "corrected");

    private JsonStat() {
    }

    /** @param totals of the same year; the dimensions are year, region, cell and measure */
    public static Map<String, Object> of(List<Totals> totals) {
        int year = totals.getFirst().year();
        Set<String> cells = new LinkedHashSet<>();
        totals.forEach(one -> cells.addAll(one.cells().keySet()));
        Map<String, String> regions = new LinkedHashMap<>();
        List<BigDecimal> values = new ArrayList<>();
        for (Totals region : totals) {
            String code = region.region() == null ? "CN" : region.region();
            regions.put(code, region.regionName() == null ? code : region.regionName());
            for (String cell : cells) {
                CellTotal total = region.cells().getOrDefault(cell, new CellTotal(null, 0, 0, 0));
                values.add(total.sum());
                values.add(BigDecimal.valueOf(total.reports()));
                values.add(BigDecimal.valueOf(total.unknown()));
                values.add(BigDecimal.valueOf(total.corrected()));
            }
        }
        Map<String, String> cellLabels = new LinkedHashMap<>();
        cells.forEach(cell -> cellLabels.put(cell, label(year, cell)));
        Map<String, Object> dimensions = new LinkedHashMap<>();
        dimensions.put("year", dimension("年度", Map.of(String.valueOf(year), String.valueOf(year))));
        dimensions.put("region", dimension("地区", regions));
        dimensions.put("cell", dimension("项目", cellLabels));
        Map<String, String> measures = new LinkedHashMap<>();
        List<String> names = List.of("合计", "报告数", "未知", "经更正");
        MEASURES.forEach(measure -> measures.put(measure, names.get(measures.size())));
        dimensions.put("measure", dimension("数据", measures));
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("version", "2.0");
        dataset.put("class", "dataset");
        dataset.put("label", year + "年政府信息公开工作年度报告汇总");
        dataset.put("id", List.of("year", "region", "cell", "measure"));
        dataset.put("size", List.of(1, regions.size(), cells.size(), MEASURES.size()));
        dataset.put("role", Map.of("time", List.of("year"), "geo", List.of("region"), "metric", List.of("measure")));
        dataset.put("dimension", dimensions);
        dataset.put("value", values);
        return dataset;
    }

    private static Map<String, Object> dimension(String label, Map<String, String> categories) {
        Map<String, Object> dimension = new LinkedHashMap<>();
        dimension.put("label", label);
        dimension.put("category", Map.of("index", List.copyOf(categories.keySet()), "label", categories));
        return dimension;
    }

    private static String label(int year, String cell) {
        return FormCatalogue.of(TotalsQueries.prescribed(year)).cell(cell).map(Cell::label).orElse(cell);
    }
}
