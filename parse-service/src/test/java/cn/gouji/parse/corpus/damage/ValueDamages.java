package cn.gouji.parse.corpus.damage;

import java.util.List;
import java.util.function.UnaryOperator;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.SlotKind;

/** Values that are printed otherwise than as plain digits. */
final class ValueDamages {

    static final List<Damage> ALL = List.of(
            new Damage("full-width digits", ValueDamages::wide),
            new Damage("thousands separators", ValueDamages::thousands),
            new Damage("units behind values", ValueDamages::units),
            new Damage("letters for digits", ValueDamages::letters));

    private ValueDamages() {
    }

    private static void wide(Sheet sheet, Dice dice, double intensity) {
        values(sheet, slot -> dice.chance(intensity) ? slot.withText(wide(slot.text())) : slot);
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }

    private static void thousands(Sheet sheet, Dice dice, double intensity) {
        String separator = dice.oneOf(",", ",", "，");
        values(sheet, slot -> {
            boolean whole = slot.text().matches("[1-9]\\d{3,}(\\.\\d+)?");
            return whole && dice.chance(Math.max(0.5, intensity))
                    ? slot.withText(slot.text().replaceAll("(?<=\\d)(?=(\\d{3})+(\\.|$))(?<!\\.\\d{1,9})", separator))
                    : slot;
        });
    }

    private static void units(Sheet sheet, Dice dice, double intensity) {
        values(sheet, slot -> slot.text().matches("\\d+") && dice.chance(intensity * 0.5)
                ? slot.withText(slot.text() + dice.oneOf("件", " 件"))
                : slot);
    }

    private static void letters(Sheet sheet, Dice dice, double intensity) {
        values(sheet, slot -> slot.text().matches("\\d*[01]\\d*") && dice.chance(intensity * 0.3)
                ? slot.doubted(slot.text().replace('0', 'O').replace('1', 'l'))
                : slot);
    }

    private static void values(Sheet sheet, UnaryOperator<Slot> change) {
        Rows.body(sheet).forEach(row -> Rows.change(row, SlotKind.VALUE, change));
    }
}
