package cn.gouji.parse.corpus.damage;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** Picks the rows and columns that a damage hits. */
final class Rows {

    private Rows() {
    }

    static Stream<SheetRow> all(Sheet sheet) {
        return sheet.tables().stream().flatMap(table -> table.rows().stream());
    }

    static Stream<SheetRow> body(Sheet sheet) {
        return all(sheet).filter(row -> row.is(RowKind.BODY));
    }

    /** A run of body rows of table three that grows with the intensity; empty if the table is lost. */
    static List<SheetRow> fragment(Sheet sheet, Dice dice, double intensity) {
        List<SheetRow> body = sheet.requests().map(SheetTable::body).orElse(List.of());
        if (body.isEmpty()) {
            return body;
        }
        int length = Math.clamp(Math.round(intensity * body.size()), 1, body.size());
        int start = dice.between(0, body.size() - length);
        return body.subList(start, start + length);
    }

    /** The rows of one group of table three, such as （三）不予公开. */
    static List<SheetRow> group(Sheet sheet, String group) {
        return sheet.requests().map(SheetTable::body).orElse(List.of()).stream()
                .filter(row -> row.formRow().startsWith("requests." + group + "."))
                .toList();
    }

    static void change(SheetRow row, SlotKind kind, UnaryOperator<Slot> change) {
        row.slots().replaceAll(slot -> slot.is(kind) ? change.apply(slot) : slot);
    }
}
