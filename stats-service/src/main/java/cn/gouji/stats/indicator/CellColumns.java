package cn.gouji.stats.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Form;
import cn.gouji.stats.query.FormCells;

/** Places of cells in the arrays that hold the values of a report, this year's first and last year's after them. */
final class CellColumns {

    static final String LAST_YEAR = "lastYear:";

    private final Map<String, Integer> places = new LinkedHashMap<>();

    CellColumns(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            indicator.of().forEach(this::add);
            indicator.base().forEach(this::add);
        }
    }

    private void add(String term) {
        String cell = cell(term);
        String prefix = isLastYear(term) ? LAST_YEAR : "";
        for (Form form : Form.values()) {
            List<String> cells = FormCells.in(form, cell);
            if (cells != null) {
                cells.forEach(one -> places.putIfAbsent(prefix + one, places.size()));
            }
        }
    }

    int size() {
        return places.size();
    }

    /** @return -1 if no indicator needs the cell */
    int place(String cell, boolean lastYear) {
        return places.getOrDefault(lastYear ? LAST_YEAR + cell : cell, -1);
    }

    List<String> cells(boolean lastYear) {
        return places.keySet().stream()
                .filter(place -> place.startsWith(LAST_YEAR) == lastYear)
                .map(place -> lastYear ? place.substring(LAST_YEAR.length()) : place)
                .toList();
    }

    /** The places that add up to a term; null if the form has no such cell. */
    int[] of(String term, Form form) {
        List<String> cells = FormCells.in(form, cell(term));
        return cells == null ? null : cells.stream().mapToInt(cell -> place(cell, isLastYear(term))).toArray();
    }

    static boolean isLastYear(String term) {
        return unsigned(term).startsWith(LAST_YEAR);
    }

    static boolean isNegative(String term) {
        return term.startsWith("-");
    }

    private static String cell(String term) {
        String unsigned = unsigned(term);
        return unsigned.startsWith(LAST_YEAR) ? unsigned.substring(LAST_YEAR.length()) : unsigned;
    }

    private static String unsigned(String term) {
        return isNegative(term) ? term.substring(1) : term;
    }
}
