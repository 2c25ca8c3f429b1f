package cn.gouji.parse.form.cell;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import cn.gouji.contracts.form.CellKind;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.report.CellReading;

/** Sums of money that are printed in 元, such as 26550元. */
public final class Money {

    private static final Pattern YUAN = Pattern.compile("(?<!万)元|[（(]元[）)]");
    private static final int WAN = 4;

    private Money() {
    }

    /** The reading in the unit of its column: 元 are converted to 万元 where the form asks for these; no number of things is money. */
    public static CellReading inUnitOf(FormColumn column, CellReading reading) {
        if (reading.value() == null || reading.raw().indexOf('元') < 0 || !YUAN.matcher(reading.raw()).find()) {
            return reading;
        }
        if (column.kind() != CellKind.AMOUNT) {
            return CellReading.blank(reading.raw(), reading.place());
        }
        return column.label().contains("万元")
                ? new CellReading(inWan(reading.value()), reading.origin(), reading.raw(), reading.place())
                : reading;
    }

    private static BigDecimal inWan(BigDecimal yuan) {
        BigDecimal wan = yuan.movePointLeft(WAN).stripTrailingZeros();
        return wan.scale() < 0 ? wan.setScale(0) : wan;
    }
}
