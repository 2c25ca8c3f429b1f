package cn.gouji.parse.form.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.parse.form.wording.Wording;

/** What the columns of a block of a table are called, prepared for comparison. Columns are told as bits. */
public final class ColumnNames {

    /** Shorter names are like other words. */
    private static final int LONG_NAME = 5;
    private static final String SUM = "总计";
    /** 小计, 累计 … are sums, but may be others. */
    private static final String OTHER_SUMS = "小合共累统审预";

    private final int width;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private final String[] labels;

    ColumnNames(List<FormColumn> columns) {
        this.width = columns.size();
        this.labels = columns.stream().map(column -> Wording.core(column.label())).toArray(String[]::new);
        for (int c = 0; c < width; c++) {
            int bit = 1 << c;
            this.columns.putIfAbsent(labels[c], bit);
            columns.get(c).variants().forEach(variant -> this.columns.putIfAbsent(Wording.core(variant), bit));
            columns.get(c).groups().forEach(group -> groups.merge(Wording.core(group), bit, (a, b) -> a | b));
        }
    }

    public int width() {
        return width;
    }

    /** What the first column is called. */
    public String first() {
        return labels[0];
    }

    /** The column of that name, or the columns below a heading of that name; 0 if there are none. */
    public int columnsOf(String core) {
        Integer column = columns.get(core);
        return column == null ? groups.getOrDefault(core, isMisreadSum(core) ? 1 << width - 1 : misread(core)) : column;
    }

    /**
     * The only column whose name differs in one character, as where it was mistyped or misread; 0 if there is none. 上年 is
     * no 本年 misread.
     */
    private int misread(String core) {
        boolean may = core.length() >= LONG_NAME && !core.startsWith("上年") && !core.startsWith("去年");
        int found = 0;
        for (int c = 0; c < width && may; c++) {
            boolean like = Math.abs(labels[c].length() - core.length()) < 2 && Wording.distance(core, labels[c], 1) < 2;
            found |= like ? 1 << c : 0;
        }
        return Integer.bitCount(found) == 1 ? found : 0;
    }

    /** 六计, 心计: no other name of a column has two characters that end so, and scans tear the first of this one. */
    private boolean isMisreadSum(String core) {
        return labels[width - 1].equals(SUM) && core.length() == 2 && core.charAt(1) == SUM.charAt(1)
                && OTHER_SUMS.indexOf(core.charAt(0)) < 0;
    }

    /** The only column whose name begins so, as where a narrow column tears it; 0 if there is none. */
    int columnBeginning(String core) {
        int found = 0;
        for (int c = 0; c < width && core.length() > 1; c++) {
            found |= labels[c].startsWith(core) ? 1 << c : 0;
        }
        return Integer.bitCount(found) == 1 ? found : 0;
    }

    /** @param shortest labels that are shorter stand in other words, too */
    boolean anyLabelIn(String core, int shortest) {
        for (String label : labels) {
            if (label.length() >= shortest && core.contains(label)) {
                return true;
            }
        }
        return false;
    }
}
