package cn.gouji.parse.form.shape.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** A table that was written out: each value behind its name, in sentences or line by line below the name of the row. */
public final class LabelledClauses {

    private static final int LONGEST = 6000;
    private static final int MANY_ROWS = 15;
    /** Marks within a label of the form. */
    private static final String MARKS = "[、，“”\"（）()]";
    private static final String OF_THE_YEAR = "本年";
    private static final String SUM = "总计";
    private static final String COUNTED = "(?:件数|数量)$";
    private static final Pattern UNIT = Pattern.compile("[（(]单位[：:]?万元[）)]");
    private static final Pattern UNTIL_NUMBER = Pattern.compile(UNIT + "|共计?|[：:=＝为是有（(）)、→…\"“”{—-]");
    private static final String NUMBER = "[0-9０-９](?:[0-9０-９,，.．]*[0-9０-９])?(?![年月日号%])(?:万?元)?";

    private static final String NOTHING = "(?:[—–-]{1,3}|/|无)(?=[，,；;。\\n]|$)";

    /** Numbers side by side stand below names of columns, and not behind them. */
    private static final Pattern SEVERAL = Pattern.compile("[0-9][ \\u3000]+[0-9]");

    /** In front of what is numbered, which no name of a column is. */
    private static final String NUMBERED = ".．、)）";

    private final TableForm form;
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Set<String> columns = new HashSet<>();
    private final Pattern pieces;

    public LabelledClauses(TableForm form) {
        this.form = form;
        Map<String, Integer> names = new TreeMap<>(Comparator.comparingInt(String::length).reversed()
                .thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < form.rows().size(); i++) {
            for (String core : form.rows().get(i).cores()) {
                rows.putIfAbsent(core, i);
                names.put(core, i);
            }
            form.rows().get(i).columns().forEach(column -> columns.addAll(names(column.label())));
        }
        columns.forEach(column -> names.put(column, 0));
        this.pieces = Pattern.compile("(?<number>" + NUMBER + "|" + NOTHING + ")|(?<end>[。；;])|(?<name>"
                + names.keySet().stream().map(LabelledClauses::withMarks).collect(Collectors.joining("|"))
                + ")(?:件数|数量)?");
    }

    private static String withMarks(String name) {
        return name.chars().mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                .collect(Collectors.joining(MARKS + "?"));
    }

    private static String name(String label) {
        return Wording.core(UNIT.matcher(label).replaceAll("")).replaceAll(COUNTED, "");
    }

    /** 制发 is 本年制发件数. */
    private static List<String> names(String label) {
        String name = name(label);
        return name.startsWith(OF_THE_YEAR) ? List.of(name, name.substring(OF_THE_YEAR.length())) : List.of(name);
    }

    /** The table in rows; null unless most of its values are named, and none of them twice. */
    public List<TextRow> upright(List<TextRow> lines) {
        if (lines.stream().anyMatch(line -> line.grid() || SEVERAL.matcher(line.text()).find())) {
            return null;
        }
        String text = lines.stream().map(TextRow::text).map(Wording::compact).collect(Collectors.joining("\n"));
        if (text.length() > LONGEST || !namesColumns(text)) {
            return null;
        }
        String[][] values = new String[form.rows().size()][];
        int row = -1;
        int column = -1;
        int from = 0;
        int found = 0;
        Matcher piece = pieces.matcher(text);
        while (piece.find()) {
            String name = piece.group("name") == null ? null : Wording.core(piece.group("name"));
            if (name != null && isRow(name, text, piece.start())) {
                row = rows.get(name);
                column = columnOfRow(row);
                from = piece.end();
            } else if (name != null) {
                column = row < 0 ? -1 : columnOf(row, name);
                from = piece.end();
            } else if (piece.group("number") != null && column >= 0
                    && UNTIL_NUMBER.matcher(text.substring(from, piece.start())).replaceAll("").isBlank()) {
                values[row] = values[row] == null ? new String[form.rows().get(row).width()] : values[row];
                if (values[row][column] != null) {
                    return null;
                }
                values[row][column] = piece.group();
                column = -1;
                found++;
            } else {
                column = -1;
            }
        }
        int cells = form.rows().stream().mapToInt(TableForm.Row::width).sum();
        return 2 * found > cells ? rows(values, lines) : null;
    }

    /** Whether the first column is named for most rows of a table that has many: looking for all names takes long. */
    private boolean namesColumns(String text) {
        String first = form.rows().getFirst().names().first();
        int named = 0;
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            named++;
        }
        return form.rows().size() < MANY_ROWS || 2 * named >= form.rows().size();
    }

    /** 3.其他 is a row, 其他 a column. */
    private boolean isRow(String name, String text, int at) {
        return rows.containsKey(name)
                && (!columns.contains(name) || at > 0 && NUMBERED.indexOf(text.charAt(at - 1)) >= 0);
    }

    /** Behind the name of a row with one column stands its value, behind that of others their sum. */
    private int columnOfRow(int row) {
        return form.rows().get(row).width() == 1 ? 0 : columnOf(row, SUM);
    }

    private int columnOf(int row, String name) {
        for (int i = 0; i < form.rows().get(row).width(); i++) {
            if (names(form.rows().get(row).columns().get(i).label()).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private List<TextRow> rows(String[][] values, List<TextRow> lines) {
        List<TextRow> upright = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Stream<String> cells = values[i] == null
                    ? Stream.generate(() -> "").limit(form.rows().get(i).width())
                    : Stream.of(values[i]).map(value -> value == null ? "" : value);
            upright.add(form.rows().get(i).printed(cells.toList(), lines.getFirst().place()));
        }
        return upright;
    }
}
