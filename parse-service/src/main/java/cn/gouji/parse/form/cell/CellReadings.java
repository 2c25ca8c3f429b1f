package cn.gouji.parse.form.cell;

import java.math.BigDecimal;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;

/** Turns what stands in a place into the reading of a cell. */
public final class CellReadings {

    private CellReadings() {
    }

    /** @param text null if no place can be told for the cell */
    public static CellReading of(CellText text, boolean stated, Place place) {
        return switch (text) {
            case null -> CellReading.absent();
            case CellText.Value value -> new CellReading(whole(value.number()),
                    stated && value.certain() ? Origin.STATED : Origin.REALIGNED, value.raw(), place);
            case CellText.Blank blank -> CellReading.blank(blank.raw(), place);
            // Words are no value, but what stood there stays visible.
            case CellText.Words words -> CellReading.blank(words.raw(), place);
        };
    }

    /** The same value as inferred. */
    public static CellReading realigned(CellReading reading) {
        return reading.origin() == Origin.STATED
                ? new CellReading(reading.value(), Origin.REALIGNED, reading.raw(), reading.place())
                : reading;
    }

    /** 3.0 things are 3 things. */
    private static BigDecimal whole(BigDecimal number) {
        return number.scale() > 0 && number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
    }
}
