package cn.gouji.parse.corpus.damage;

import java.util.List;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.Placeholders;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** Cells that were left empty, or hold a placeholder. */
final class BlankDamages {

    static final Damage NUMBER = new Damage("a number left blank", BlankDamages::number);
    static final List<Damage> ALL = List.of(
            new Damage("blank cells", BlankDamages::cells),
            new Damage("placeholders", BlankDamages::placeholders),
            new Damage("blank rows", BlankDamages::rows),
            new Damage("review block blank", BlankDamages::review),
            new Damage("column of totals blank", BlankDamages::totals),
            new Damage("blank for zero", BlankDamages::zeros));

    private BlankDamages() {
    }

    private static void cells(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).forEach(row -> Rows.change(row, SlotKind.VALUE,
                slot -> dice.chance(intensity * 0.1) ? slot.withText("") : slot));
    }

    private static void number(Sheet sheet, Dice dice, double intensity) {
        List<SheetRow> rows = Rows.body(sheet).filter(row -> row.values().stream().anyMatch(BlankDamages::isNumber))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        SheetRow row = dice.oneOf(rows);
        String cell = dice.oneOf(row.values().stream().filter(BlankDamages::isNumber).toList()).cell();
        blank(row, cell, "");
    }

    private static boolean isNumber(Slot slot) {
        return slot.text().matches("[1-9][0-9]*");
    }

    private static void placeholders(Sheet sheet, Dice dice, double intensity) {
        String placeholder = dice.oneOf(Placeholders.ALL);
        Rows.body(sheet).forEach(row -> Rows.change(row, SlotKind.VALUE,
                slot -> dice.chance(intensity * 0.4) ? slot.withText(placeholder) : slot));
    }

    private static void rows(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).filter(row -> dice.chance(intensity * 0.3)).forEach(row -> Rows.change(row, SlotKind.VALUE,
                slot -> slot.withText("")));
    }

    private static void review(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).forEach(row -> blank(row, "disputes.review.", ""));
    }

    private static void totals(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).filter(row -> row.formRow().startsWith("requests.")).forEach(row -> blank(row, "requests.",
                ".total"));
    }

    private static void blank(SheetRow row, String start, String end) {
        Rows.change(row, SlotKind.VALUE, slot -> slot.cell().startsWith(start) && slot.cell().endsWith(end)
                ? slot.withText("")
                : slot);
    }

    private static void zeros(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).forEach(row -> Rows.change(row, SlotKind.VALUE,
                slot -> slot.text().equals("0") ? slot.withText("") : slot));
    }
}
