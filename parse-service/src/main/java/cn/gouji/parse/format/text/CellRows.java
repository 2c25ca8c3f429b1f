package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.GridRow;

/** Makes rows of cells that came one by one: parts the label of a row from the words of a header in front of it. */
final class CellRows {

    /** No row has more words in front of its values; with more, those before the last are a header. */
    private static final int MOST_LABELS = 3;
    /** They end a header and begin no row. */
    private static final Set<String> LAST_NAMES = Set.of("总计", "其他", "其它");
    /** Above the names of table two, in a row of its own. */
    private static final Pattern ARTICLE = Pattern.compile("第.{1,4}条");
    /** So many names of columns may be one row. */
    private static final int MOST_NAMES = 6;
    /** No row with a label has more cells behind it, those included that were merged in front. */
    private static final int MOST_BEHIND_LABEL = 12;
    /** Nor has the row without a label below the header of table four more values. */
    private static final int MOST_VALUES = 15;

    record Cell(String text, Place place) {
    }

    private final List<GridRow> rows = new ArrayList<>();
    /** Whether a bar stands in front of each row. */
    private final boolean opened;

    CellRows(boolean opened) {
        this.opened = opened;
    }

    List<GridRow> rows() {
        return rows;
    }

    /** Rows of which the first only has a label, each as long as most with one. */
    void addUnlabelled(List<Cell> words, List<Cell> behind, int behindLabels) {
        addLabelled(words, behind.subList(0, behindLabels));
        for (int from = behindLabels; from < behind.size(); from += behindLabels) {
            List<Cell> row = new ArrayList<>(List.of(new Cell("", behind.get(from).place)));
            row.addAll(behind.subList(from, from + behindLabels));
            add(row);
        }
    }

    void addLabelled(List<Cell> words, List<Cell> behind) {
        List<Cell> values = behind.stream().filter(cell -> !cell.text.isEmpty()).toList();
        boolean header = words.size() > MOST_LABELS;
        if (values.size() > MOST_VALUES || behind.size() > MOST_BEHIND_LABEL && !header) {
            // Rows that lost their labels: where each of them ends only its values tell.
            addHeader(words);
            values.forEach(value -> add(List.of(value)));
            return;
        }
        int labels = words.size();
        int first = 0;
        if (behind.size() > MOST_BEHIND_LABEL) {
            labels = 0;
            first = opened && behind.getFirst().text.isEmpty() ? 1 : 0;
        } else if (!values.isEmpty() && header) {
            labels = LAST_NAMES.contains(words.getLast().text) ? 0 : 1;
        }
        addHeader(words.subList(0, words.size() - labels));
        List<Cell> row = new ArrayList<>(words.subList(words.size() - labels, words.size()));
        row.addAll(behind.subList(first, behind.size()));
        add(row);
    }

    /** Words without blanks between them that are more than a row has may be several rows: they tell no order. */
    private void addHeader(List<Cell> words) {
        if (words.size() > 1 && ARTICLE.matcher(words.getFirst().text).lookingAt()) {
            add(words.subList(0, 1));
            addHeader(words.subList(1, words.size()));
        } else if (words.size() > MOST_NAMES) {
            words.forEach(word -> add(List.of(word)));
        } else {
            add(words);
        }
    }

    void add(List<Cell> row) {
        if (!row.isEmpty()) {
            rows.add(new GridRow(row.stream().map(Cell::text).toList(), row.getFirst().place));
        }
    }
}
