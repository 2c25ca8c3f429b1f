package cn.gouji.parse.corpus.damage;

import java.util.List;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** Labels that are gone or stand elsewhere. */
final class LabelLosses {

    static final List<Damage> ALL = List.of(
            new Damage("labels of a whole group lost", LabelLosses::wholeGroup),
            new Damage("labels of some rows lost", LabelLosses::someRows),
            new Damage("labels of groups lost", LabelLosses::groupLabels),
            new Damage("label of a group too early or too late", LabelLosses::movedGroupLabel),
            new Damage("only the ordinal left of labels", LabelLosses::onlyOrdinal),
            new Damage("label column read as a zero", LabelLosses::zeroForLabel),
            new Damage("labels of half the table lost", LabelLosses::halfTheTable));

    private static final String[] GROUPS = {"refused", "unavailable", "unprocessed", "otherwise"};

    private LabelLosses() {
    }

    private static void wholeGroup(Sheet sheet, Dice dice, double intensity) {
        for (String group : GROUPS) {
            if (dice.chance(Math.max(intensity, 0.3))) {
                Rows.group(sheet, group).forEach(LabelLosses::lose);
            }
        }
    }

    private static void someRows(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).filter(row -> dice.chance(intensity * 0.4)).forEach(LabelLosses::lose);
    }

    private static void halfTheTable(Sheet sheet, Dice dice, double intensity) {
        Rows.fragment(sheet, dice, Math.max(0.5, intensity)).forEach(LabelLosses::lose);
    }

    private static void lose(SheetRow row) {
        Rows.change(row, SlotKind.LABEL, slot -> Slot.gap());
    }

    private static void groupLabels(Sheet sheet, Dice dice, double intensity) {
        Rows.all(sheet).filter(row -> dice.chance(intensity)).forEach(row -> Rows.change(row, SlotKind.GROUP,
                slot -> Slot.gap()));
    }

    private static void movedGroupLabel(Sheet sheet, Dice dice, double intensity) {
        List<SheetRow> body = sheet.requests().map(SheetTable::body).orElse(List.of());
        for (int i = 0; i < body.size(); i++) {
            int column = body.get(i).indexOf(SlotKind.GROUP);
            int target = i + dice.oneOf(-2, -1, 1, 2);
            if (column < 0 || target < 0 || target >= body.size() || !dice.chance(intensity)) {
                continue;
            }
            List<Slot> slots = body.get(target).slots();
            if (column < slots.size() && slots.get(column).is(SlotKind.GAP)) {
                slots.set(column, body.get(i).slots().get(column));
                body.get(i).slots().set(column, Slot.gap());
            }
        }
    }

    private static void onlyOrdinal(Sheet sheet, Dice dice, double intensity) {
        Rows.fragment(sheet, dice, intensity).forEach(row -> Rows.change(row, SlotKind.LABEL,
                slot -> slot.withText(ordinal(slot.text()))));
    }

    private static String ordinal(String label) {
        return label.startsWith("（") || label.startsWith("(")
                ? label.substring(0, Math.min(3, label.length()))
                : label.substring(0, Math.min(2, label.length()));
    }

    private static void zeroForLabel(Sheet sheet, Dice dice, double intensity) {
        Rows.group(sheet, dice.oneOf(GROUPS)).stream().filter(row -> dice.chance(Math.max(0.5, intensity)))
                .forEach(row -> Rows.change(row, SlotKind.LABEL, slot -> Slot.of(SlotKind.NOISE, "0")));
    }
}
