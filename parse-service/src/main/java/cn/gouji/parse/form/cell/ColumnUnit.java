package cn.gouji.parse.form.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import cn.gouji.contracts.form.CellKind;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;

/** What a value counts, as it is printed, against what its column asks for. */
public final class ColumnUnit {

    /** Sums of money, such as 26550元. */
    private static final Pattern YUAN = Pattern.compile("(?<!万)元|[（(]元[）)]");
    /** Changes, such as 减3. */
    private static final String CHANGES = "增减減";
    private static final int WAN = 4;

    private ColumnUnit() {
    }

    /**
     * The reading in the unit of its column: 元 are converted to 万元 where the form asks for these. Money is no number of
     * things, 3万 is not 3 of them, and a change is no number either: they are no value there.
     */
    public static CellReading of(FormColumn column, CellReading reading) {
        if (reading.value() == null) {
            return reading;
        }
        boolean money = reading.raw().indexOf('元') >= 0 && YUAN.matcher(reading.raw()).find();
        boolean wan = reading.raw().strip().endsWith("万");
        boolean change = CHANGES.indexOf(reading.raw().charAt(0)) >= 0;
        if ((money || wan) && column.kind() != CellKind.AMOUNT || change && column.kind() != CellKind.CHANGE) {
            return CellReading.blank(reading.raw(), reading.place());
        }
        return money && column.label().contains("万元")
                ? new CellReading(inWan(reading.value()), reading.origin(), reading.raw(), reading.place())
                : reading;
    }

    private static BigDecimal inWan(BigDecimal yuan) {
        BigDecimal wan = yuan.movePointLeft(WAN).stripTrailingZeros();
        return wan.scale() < 0 ? wan.setScale(0) : wan;
    }
}
