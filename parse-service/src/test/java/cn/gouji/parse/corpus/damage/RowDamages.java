package cn.gouji.parse.corpus.damage;

import java.util.List;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** Rows that moved, lost a column, are gone, or share a line. */
final class RowDamages {

    static final List<Damage> ALL = List.of(
            new Damage("rows moved right", RowDamages::right),
            new Damage("rows moved left", RowDamages::left),
            new Damage("first column of a fragment missing",
                    (sheet, dice, intensity) -> column(sheet, dice, intensity, true)),
            new Damage("last column of a fragment missing",
                    (sheet, dice, intensity) -> column(sheet, dice, intensity, false)),
            new Damage("row dropped", RowDamages::dropped),
            new Damage("row dropped in a group without labels", RowDamages::droppedUnlabelled),
            new Damage("two rows on one line", RowDamages::joined));

    private RowDamages() {
    }

    private static void right(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).filter(row -> dice.chance(intensity * 0.4)).forEach(row -> {
            int at = dice.chance(0.5) ? 0 : row.indexOf(SlotKind.VALUE);
            for (int i = dice.between(1, 2); i > 0; i--) {
                row.slots().add(at, Slot.gap());
            }
            row.displace();
        });
    }

    private static void left(Sheet sheet, Dice dice, double intensity) {
        Rows.body(sheet).filter(row -> dice.chance(intensity * 0.6)).forEach(row -> {
            int end = row.indexOf(SlotKind.VALUE);
            for (int i = dice.between(1, 2); i > 0; i--) {
                int gap = row.indexOf(SlotKind.GAP);
                if (gap >= 0 && gap < end) {
                    row.slots().remove(gap);
                    end--;
                    row.displace();
                }
            }
        });
    }

    private static void column(Sheet sheet, Dice dice, double intensity, boolean first) {
        for (SheetRow row : Rows.fragment(sheet, dice, intensity * 0.6)) {
            List<Slot> values = row.values();
            if (values.size() > 5) {
                row.slots().remove(first ? values.getFirst() : values.getLast());
                row.displace();
            }
        }
    }

    private static void dropped(Sheet sheet, Dice dice, double intensity) {
        for (SheetTable table : sheet.tables()) {
            table.rows().removeIf(row -> row.formRow() != null && !row.formRow().equals("disputes")
                    && dice.chance(intensity * 0.2));
        }
    }

    private static void droppedUnlabelled(Sheet sheet, Dice dice, double intensity) {
        List<SheetRow> group = Rows.group(sheet, dice.oneOf("refused", "unavailable", "unprocessed"));
        group.forEach(row -> Rows.change(row, SlotKind.LABEL, slot -> Slot.gap()));
        if (!group.isEmpty()) {
            SheetRow lost = dice.oneOf(group);
            sheet.requests().ifPresent(table -> table.rows().remove(lost));
        }
    }

    private static void joined(Sheet sheet, Dice dice, double intensity) {
        for (SheetTable table : sheet.tables()) {
            List<SheetRow> body = table.body();
            for (int i = 0; i + 1 < body.size(); i++) {
                boolean neighbours = table.rows().indexOf(body.get(i)) + 1 == table.rows().indexOf(body.get(i + 1));
                if (neighbours && dice.chance(intensity * 0.3)) {
                    body.get(i).joinToNext();
                    body.get(i + 1).displace();
                    i++;
                }
            }
        }
    }
}
