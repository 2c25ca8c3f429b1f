package cn.gouji.validate.notice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

import cn.gouji.contracts.report.Place;

/** Places in a document in words: pages, lines, cells of tables. */
final class PlaceWords {

    private static final int MOST_LINES = 6;
    private static final String NUMERALS = "〇一二三四五六";

    private PlaceWords() {
    }

    /** Empty if the finding is in no section or in several. */
    static String ofSection(Integer section) {
        return section == null ? "" : section == 0 ? "第一部分之前" : "第" + NUMERALS.charAt(section) + "部分";
    }

    /** The lines of a page are told together; empty if nothing is known. */
    static String of(List<Place> places) {
        Map<String, TreeSet<Integer>> linesByPage = new LinkedHashMap<>();
        for (Place place : places) {
            TreeSet<Integer> lines = linesByPage.computeIfAbsent(
                    place.page() == null ? "" : "第" + place.page() + "页", page -> new TreeSet<>());
            if (place.line() != null) {
                lines.add(place.line());
            }
        }
        String pages = linesByPage.entrySet()
                .stream()
                .map(page -> page.getKey() + lines(page.getValue()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("，"));
        String cells = places.stream()
                .map(Place::cell)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_LINES)
                .collect(Collectors.joining("、"));
        return pages + (pages.isEmpty() || cells.isEmpty() ? "" : "，") + cells;
    }

    private static String lines(TreeSet<Integer> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String shown = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining("、"));
        return "第" + shown + (lines.size() > MOST_LINES ? "等" : "") + "行";
    }
}
