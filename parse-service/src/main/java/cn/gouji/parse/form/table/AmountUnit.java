package cn.gouji.parse.form.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.form.CellKind;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
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
            for (int k = 0; k < cells.size(); k++) {
                int at = cells.get(k).indexOf(NAME);
                if (at >= 0) {
                    boolean goesOn = k + 1 == cells.size() && i + 1 < lines.size();
                    int end = Math.min(at + LONGEST_NAME, cells.get(k).length());
                    Matcher unit = UNIT.matcher(Wording.compact(
                            cells.get(k).substring(at, end) + (goesOn ? lines.get(i + 1).cells().getFirst() : "")));
                    int places = unit.lookingAt() && unit.group("money") != null ? PLACES.get(unit.group("money")) : 0;
                    if (unit.hasMatch() && (places != 0 || unit.group("other") != null)) {
                        return converted(read, places);
                    }
                }
            }
        }
        return read;
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
        if (!plain || !(CellTextReader.read(cell.raw()) instanceof CellText.Value value)) {
            return cell;
        }
        if (places == 0) {
            return value.number().signum() == 0 ? cell : CellReading.blank(cell.raw(), cell.place());
        }
        BigDecimal number = value.number().movePointRight(places).stripTrailingZeros();
        return new CellReading(number.scale() < 0 ? number.setScale(0) : number,
                number.signum() == 0 ? cell.origin() : Origin.REALIGNED, cell.raw(), cell.place());
    }
}
