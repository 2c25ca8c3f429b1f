package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.FormBlock;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The printed side of a table, prepared for comparison. */
public final class TableForm {

    /**
     * A row of the form.
     *
     * @param block comparable wording of the heading of its block, empty if it has none
     * @param names of its columns
     * @param cores comparable wordings of its label
     * @param group index of the innermost heading it stands under, -1 if none
     */
    public record Row(String block, FormRow row, List<FormColumn> columns, ColumnNames names, List<String> cores,
            Numeral numeral, int group, boolean firstOfGroup) {

        public int width() {
            return columns.size();
        }

        /** The row as the form prints it: its label, and values behind it. */
        public TextRow printed(List<String> values, Place place) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            cells.addAll(values);
            return new TextRow(cells, place, true);
        }
    }

    private static final String LAST_YEAR = "上一年";

    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private final List<List<String>> cellIds = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<String, Integer> rowOfCore = new HashMap<>();
    private final boolean lastYear;

    public TableForm(FormTable table) {
        this.name = table.name();
        for (FormBlock block : table.blocks()) {
            ColumnNames names = new ColumnNames(block.columns());
            int lastGroup = -1;
            for (FormRow row : block.rows()) {
                lastGroup = add(row, block, names, lastGroup);
            }
        }
        this.lastYear = table.blocks().stream().flatMap(block -> block.columns().stream())
                .anyMatch(column -> column.label().startsWith(LAST_YEAR));
    }

    private int add(FormRow row, FormBlock block, ColumnNames names, int lastGroup) {
        int group = -1;
        for (String heading : row.groups()) {
            String core = Wording.labelCore(heading);
            if (!groups.contains(core)) {
                groups.add(core);
            }
            group = groups.indexOf(core);
        }
        List<String> cores = new ArrayList<>();
        cores.add(Wording.labelCore(row.label()));
        row.variants().forEach(variant -> cores.add(Wording.labelCore(variant)));
        cores.forEach(core -> rowOfCore.putIfAbsent(core, rows.size()));
        cellIds.add(block.columns().stream().map(column -> name + "." + row.id() + "." + column.id()).toList());
        rows.add(new Row(block.heading() == null ? "" : Wording.core(block.heading()), row, block.columns(), names,
                cores, Numeral.at(row.label()), group,
                group != lastGroup));
        return group;
    }

    /** Whether the form itself has columns of last year, as that of 2019 has. */
    public boolean hasLastYear() {
        return lastYear;
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    public String cellId(int row, int column) {
        return cellIds.get(row).get(column);
    }

    /** The row whose label is exactly this core, -1 if there is none. */
    public int rowOf(String core) {
        return rowOfCore.getOrDefault(core, -1);
    }

    /** The row that one of the cells is the label of, the last if several are; -1 if none is. */
    public int rowAmong(List<String> cells) {
        return cells.stream().mapToInt(cell -> cell.isEmpty() ? -1 : rowOf(Wording.labelCore(cell))).max().orElse(-1);
    }

    /** The group heading that is exactly this core, -1 if there is none. */
    public int groupOf(String core) {
        return groups.indexOf(core);
    }

    /** The label without the group headings that run into it from the left. */
    public String withoutGroups(String label) {
        String rest = label;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            String words = rest.substring(Numeral.at(rest).length());
            for (String group : groups) {
                int end = endOf(group, words);
                if (end > 0 && !Wording.core(words.substring(end)).isEmpty()) {
                    rest = words.substring(end);
                    shorter = true;
                    break;
                }
            }
        }
        return rest.strip();
    }

    /** Where the characters of a core end at the start of a text; -1 if the text starts otherwise. */
    private static int endOf(String core, String text) {
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (matched < core.length() && c == core.charAt(matched)) {
                matched++;
                if (matched == core.length()) {
                    return i + 1;
                }
            } else if (!Wording.isBlank(c)) {
                return -1;
            }
        }
        return -1;
    }
}
