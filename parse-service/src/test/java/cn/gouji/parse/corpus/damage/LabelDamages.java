package cn.gouji.parse.corpus.damage;

import java.util.List;
import java.util.function.UnaryOperator;

import cn.gouji.contracts.form.FormBlock;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** Labels that are printed otherwise than in the form, but can still be read. */
final class LabelDamages {

    static final List<Damage> ALL = List.of(
            new Damage("slips in labels", LabelDamages::slips),
            new Damage("spaces inside labels", LabelDamages::spaces),
            new Damage("brackets of the other width", LabelDamages::brackets),
            new Damage("ordinals printed otherwise", LabelDamages::ordinals),
            new Damage("known variants of labels", LabelDamages::variants),
            new Damage("label broken before the values", LabelDamages::brokenBefore),
            new Damage("label broken around the values", LabelDamages::brokenAround),
            new Damage("first value glued to the label", LabelDamages::glued),
            new Damage("page number inside a label", LabelDamages::pageNumber));

    private LabelDamages() {
    }

    private static void slips(Sheet sheet, Dice dice, double intensity) {
        printed(sheet, text -> dice.chance(intensity) ? Scribbles.slip(text, dice) : text);
    }

    private static void spaces(Sheet sheet, Dice dice, double intensity) {
        printed(sheet, text -> dice.chance(intensity) ? Scribbles.spaced(text, dice, 0.25) : text);
    }

    private static void brackets(Sheet sheet, Dice dice, double intensity) {
        printed(sheet, text -> dice.chance(intensity) ? Scribbles.otherBrackets(text) : text);
    }

    private static void ordinals(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).forEach(row -> Rows.change(row, SlotKind.LABEL,
                slot -> dice.chance(intensity) ? slot.withText(Scribbles.otherOrdinal(slot.text(), dice)) : slot));
    }

    private static void variants(Sheet sheet, Dice dice, double intensity) {
        for (FormTable table : FormCatalogue.of(sheet.form()).tables()) {
            for (FormBlock block : table.blocks()) {
                for (FormRow row : block.rows()) {
                    if (!row.variants().isEmpty() && dice.chance(intensity)) {
                        variant(sheet, table.name() + "." + row.id(), row, dice.oneOf(row.variants()));
                    }
                }
            }
        }
    }

    private static void variant(Sheet sheet, String formRow, FormRow row, String variant) {
        Rows.body(sheet).filter(printed -> printed.formRow().equals(formRow)).forEach(printed -> Rows.change(printed,
                SlotKind.LABEL, slot -> slot.withText(slot.text().replace(row.label(), variant))));
    }

    private static void brokenBefore(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).filter(row -> dice.chance(intensity)).forEach(row -> cut(row, dice, "\n"));
    }

    private static void pageNumber(Sheet sheet, Dice dice, double intensity) {
        List<SheetRow> rows = Rows.fragment(sheet, dice, 0.1);
        if (!rows.isEmpty()) {
            cut(rows.getFirst(), dice, dice.oneOf("\n-3-\n", "\n第 3 页 共 6 页\n", "\n— 4 —\n", "\n\n"));
        }
    }

    private static void cut(SheetRow row, Dice dice, String between) {
        Rows.change(row, SlotKind.LABEL, slot -> {
            int middle = Scribbles.middle(slot.text(), dice);
            return middle < 0
                    ? slot
                    : slot.withText(slot.text().substring(0, middle) + between + slot.text().substring(middle));
        });
    }

    private static void brokenAround(Sheet sheet, Dice dice, double intensity) {
        for (SheetTable table : sheet.tables()) {
            for (SheetRow row : table.body()) {
                int column = row.indexOf(SlotKind.LABEL);
                int middle = column < 0 ? -1 : Scribbles.middle(row.slots().get(column).text(), dice);
                if (middle < 0 || !dice.chance(intensity)) {
                    continue;
                }
                String label = row.slots().get(column).text();
                row.slots().set(column, row.slots().get(column).withText(label.substring(0, middle)));
                SheetRow rest = new SheetRow(RowKind.CONTINUATION, null, row.slots().stream()
                        .map(slot -> Slot.gap()).toList());
                rest.slots().set(column, Slot.of(SlotKind.NOISE, label.substring(middle)));
                table.rows().add(table.rows().indexOf(row) + 1, rest);
            }
        }
    }

    private static void glued(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).filter(row -> dice.chance(intensity)).forEach(row -> {
            int label = row.indexOf(SlotKind.LABEL);
            int value = row.indexOf(SlotKind.VALUE);
            if (label < 0 || value < 0 || row.slots().get(value).blank() || !row.labelled()) {
                return;
            }
            Slot first = row.slots().get(value);
            row.slots().set(value, first.withText(row.slots().get(label).text() + first.text()));
            row.slots().remove(label);
            row.displace();
        });
    }

    /** Changes whatever is printed in words: labels of rows and groups, headers. */
    private static void printed(Sheet sheet, UnaryOperator<String> change) {
        Rows.all(sheet).forEach(row -> row.slots().replaceAll(slot -> slot.is(SlotKind.LABEL) || slot.is(SlotKind.GROUP)
                || slot.is(SlotKind.HEAD) ? slot.withText(change.apply(slot.text())) : slot));
    }
}
