package cn.gouji.parse.form.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.form.CellKind;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * The unit behind the name of the sums of money, where the office printed another one than the form: 本年收费金额（单位：元） or
 * 行政事业性收费（元）.
 */
final class AmountUnit {

    /** With which 收费金额 and 行政事业性收费 begin or end. */
    private static final String NAME = "收费";
    private static final Pattern UNIT = Pattern.compile(NAME + "(?:金额)?[（(]?(?:单位[：:]?)?(?:人民币)?"
            + "(?:(?<money>千万|百万|[百千万亿]?)元|(?<other>美元|[件个项条次笔宗](?=[）)])))");
    /** By how many decimal places each is more than 万元. */
    private static final Map<String, Integer> PLACES = Map.of("", -4, "百", -2, "千", -1, "万", 0, "百万", 2, "千万", 3, "亿",
            4);
    private static final int LONGEST_NAME = 30;
    private static final String OWN_UNIT = "元万亿";

    private final TableForm form;

    AmountUnit(TableForm form) {
        this.form = form;
    }

    /** The table with its sums in the unit of the form; what counts something else is none. */
    ReadTable applied(ReadTable read, List<TextRow> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = lines.get(i).cells();
            String below = i + 1 < lines.size() ? lines.get(i + 1).cells().getFirst() : "";
            for (int k = 0; k < cells.size(); k++) {
                int at = cells.get(k).indexOf(NAME);
                Integer places = at < 0 ? null : places(cells.get(k).substring(at), k + 1 < cells.size() ? "" : below);
                if (places != null) {
                    return converted(read, places);
                }
            }
        }
        return read;
    }

    /**
     * @param below where a unit may go on that is too long for its line
     * @return by how many decimal places the unit is more than that of the form, 0 for no money; null if it is none or the same
     */
    private static Integer places(String name, String below) {
        Matcher unit = UNIT.matcher(Wording.compact(name.substring(0, Math.min(LONGEST_NAME, name.length())) + below));
        if (!unit.lookingAt()) {
            return null;
        }
        int places = unit.group("money") == null ? 0 : PLACES.get(unit.group("money"));
        return places == 0 && unit.group("other") == null ? null : Integer.valueOf(places);
    }

    /** @param places 0 for no money of that kind */
    private ReadTable converted(ReadTable read, int places) {
        Map<String, CellReading> cells = new LinkedHashMap<>(read.cells());
        for (int j = 0; j < form.rows().size(); j++) {
            List<FormColumn> columns = form.rows().get(j).columns();
            for (int c = 0; c < columns.size(); c++) {
                if (columns.get(c).kind() == CellKind.AMOUNT && columns.get(c).label().contains(NAME)) {
                    cells.computeIfPresent(form.cellId(j, c), (id, cell) -> converted(cell, places));
                }
            }
        }
        return new ReadTable(cells, read.moved());
    }

    private static CellReading converted(CellReading cell, int places) {
        boolean plain = cell.value() != null && cell.raw().chars().noneMatch(c -> OWN_UNIT.indexOf(c) >= 0);
        if (!plain || cell.value().signum() == 0) {
            return cell;
        }
        return places == 0
                ? CellReading.blank(cell.raw(), cell.place())
                : new CellReading(cell.value().movePointRight(places).stripTrailingZeros(), Origin.REALIGNED,
                        cell.raw(),
                        cell.place());
    }
}
