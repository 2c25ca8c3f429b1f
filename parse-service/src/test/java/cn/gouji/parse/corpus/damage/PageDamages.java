package cn.gouji.parse.corpus.damage;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.RowKind;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.SheetTable;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** What page breaks do to tables. */
final class PageDamages {

    static final List<Damage> ALL = List.of(
            new Damage("page break", (sheet, dice, intensity) -> split(sheet, dice, intensity, "")),
            new Damage("page break with a page number", (sheet, dice, intensity) -> split(sheet, dice, intensity,
                    dice.oneOf("-3-", "- 4 -", "第 3 页 共 6 页", "第3页", "— 5 —"))),
            new Damage("page break with the header again", PageDamages::repeatedHeader),
            new Damage("page break, leading column lost behind it", PageDamages::leadingColumn),
            new Damage("header reduced", PageDamages::reduced),
            new Damage("header lost", PageDamages::lost),
            new Damage("tables missing", PageDamages::missing),
            new Damage("stray lines", PageDamages::stray));

    private PageDamages() {
    }

    private static void split(Sheet sheet, Dice dice, double intensity, String line) {
        for (SheetTable table : sheet.tables()) {
            int breaks = table.rows().size() < 3 ? 0 : (int) Math.ceil(intensity * 2);
            for (int i = 0; i < breaks; i++) {
                table.rows().add(dice.between(1, table.rows().size() - 1), SheetRow.interruption(line));
            }
        }
    }

    private static void repeatedHeader(Sheet sheet, Dice dice, double intensity) {
        sheet.requests().ifPresent(table -> {
            List<SheetRow> header = header(table);
            int at = dice.between(header.size() + 1, table.rows().size() - 1);
            List<SheetRow> inserted = new ArrayList<>();
            inserted.add(SheetRow.interruption(dice.oneOf("", "-3-")));
            header.forEach(row -> inserted.add(row.copy()));
            table.rows().addAll(at, inserted);
        });
    }

    private static void leadingColumn(Sheet sheet, Dice dice, double intensity) {
        sheet.requests().ifPresent(table -> {
            int at = dice.between(header(table).size() + 1, table.rows().size() - 1);
            for (SheetRow row : table.rows().subList(at, table.rows().size())) {
                if (row.slots().getFirst().is(SlotKind.GAP)) {
                    row.slots().removeFirst();
                    row.displace();
                }
            }
            table.rows().add(at, SheetRow.interruption(""));
        });
    }

    private static List<SheetRow> header(SheetTable table) {
        return table.rows().stream().takeWhile(row -> row.is(RowKind.HEADER)).toList();
    }

    private static void reduced(Sheet sheet, Dice dice, double intensity) {
        Rows.all(sheet).filter(row -> row.is(RowKind.HEADER)).forEach(row -> Rows.change(row, SlotKind.HEAD,
                slot -> dice.chance(intensity * 0.6) ? Slot.gap() : slot));
        for (SheetTable table : sheet.tables()) {
            table.rows().removeIf(row -> row.is(RowKind.HEADER)
                    && row.slots().stream().allMatch(slot -> slot.text().isEmpty()));
        }
    }

    private static void lost(Sheet sheet, Dice dice, double intensity) {
        for (SheetTable table : sheet.tables()) {
            if (dice.chance(Math.max(0.4, intensity))) {
                table.rows().removeIf(row -> row.is(RowKind.HEADER));
            }
        }
    }

    private static void missing(Sheet sheet, Dice dice, double intensity) {
        sheet.blocks().removeIf(block -> block instanceof SheetTable && dice.chance(Math.max(0.4, intensity)));
    }

    private static void stray(Sheet sheet, Dice dice, double intensity) {
        for (String line : List.of("（此页无正文）", "马进平", "-2-", "第 4 页 共 7 页", "**", "扫一扫在手机打开当前页", "浏览次数：1024")) {
            if (dice.chance(Math.max(0.3, intensity))) {
                sheet.blocks().add(dice.below(sheet.blocks().size() + 1), new Paragraph(Paragraph.Role.TEXT, 0, line));
            }
        }
    }
}
