package cn.gouji.parse.form.unsure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sums of tables three and four: of their rows, and of the columns of table three. */
final class Relations {

    private static final String TOTAL = "total";
    private static final String REQUESTS = "requests.";

    private Relations() {
    }

    static List<Relation> of(Collection<String> cells) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        Map<String, List<String>> columns = new LinkedHashMap<>();
        for (String cell : cells) {
            int last = cell.lastIndexOf('.');
            rows.computeIfAbsent(cell.substring(0, last), row -> new ArrayList<>()).add(cell);
            if (cell.startsWith(REQUESTS)) {
                columns.computeIfAbsent(cell.substring(last + 1), column -> new ArrayList<>()).add(cell);
            }
        }
        List<Relation> relations = new ArrayList<>();
        rows.values().stream().filter(row -> row.size() > 2 && row.getLast().endsWith("." + TOTAL))
                .forEach(row -> relations.add(new Relation(row.subList(0, row.size() - 1), List.of(row.getLast()))));
        columns.forEach((id, column) -> addSums(id, column, relations));
        return relations;
    }

    /** The outcomes make what is concluded; that and what is carried over make what came in. */
    private static void addSums(String column, List<String> cells, List<Relation> relations) {
        List<String> received = ids(column, "received", "carriedIn");
        List<String> left = ids(column, "concluded", "carriedOver");
        if (cells.containsAll(received) && cells.containsAll(left)) {
            relations.add(new Relation(received, left));
            List<String> outcomes = new ArrayList<>(cells);
            outcomes.removeAll(received);
            outcomes.removeAll(left);
            relations.add(new Relation(outcomes, left.subList(0, 1)));
        }
    }

    private static List<String> ids(String column, String... rows) {
        List<String> ids = new ArrayList<>();
        for (String row : rows) {
            ids.add(REQUESTS + row + "." + column);
        }
        return ids;
    }
}
