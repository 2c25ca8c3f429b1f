package cn.gouji.parse.corpus.damage;

import java.util.Map;

import cn.gouji.parse.corpus.Dice;

/** Small damage to a text. */
final class Scribbles {

    private static final Map<Character, Character> CONFUSED = Map.ofEntries(Map.entry('废', '度'), Map.entry('已', '以'),
            Map.entry('申', '甲'), Map.entry('请', '清'), Map.entry('复', '夏'), Map.entry('未', '末'), Map.entry('罚', '罰'),
            Map.entry('诉', '拆'), Map.entry('件', '仵'), Map.entry('息', '怠'), Map.entry('结', '给'), Map.entry('料', '科'),
            Map.entry('关', '美'), Map.entry('政', '玫'), Map.entry('现', '观'), Map.entry('效', '郊'), Map.entry('规', '现'));

    private Scribbles() {
    }

    /** One character dropped or taken for another; short texts stay as they are, they would become unrecognisable. */
    static String slip(String text, Dice dice) {
        if (text.length() < 5) {
            return text;
        }
        int at = dice.below(text.length());
        for (int i = 0; i < text.length(); i++) {
            int index = (at + i) % text.length();
            Character confused = CONFUSED.get(text.charAt(index));
            if (confused != null && dice.chance(0.7)) {
                return text.substring(0, index) + confused + text.substring(index + 1);
            }
        }
        if (!Character.isIdeographic(text.charAt(at))) {
            return text;
        }
        return text.substring(0, at) + (dice.chance(0.5) ? "" : "口") + text.substring(at + 1);
    }

    /** Blanks where a line was broken in mid-word. */
    static String spaced(String text, Dice dice, double density) {
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean between = i > 0 && Character.isIdeographic(text.charAt(i))
                    && Character.isIdeographic(text.charAt(i - 1));
            if (between && dice.chance(density)) {
                spaced.append(dice.chance(0.8) ? ' ' : '　');
            }
            spaced.append(text.charAt(i));
        }
        return spaced.toString();
    }

    static String otherBrackets(String text) {
        boolean wide = text.indexOf('（') >= 0 || text.indexOf('）') >= 0;
        return wide
                ? text.replace("（", "(").replace("）", ") ").replace("，", ", ")
                : text.replace('(', '（').replace(')', '）');
    }

    /** The same ordinal in another print; texts without an ordinal stay as they are. */
    static String otherOrdinal(String text, Dice dice) {
        if (text.matches("\\d\\..*")) {
            char number = text.charAt(0);
            String rest = text.substring(2);
            return switch (dice.below(6)) {
                case 0 -> number + "．" + rest;
                case 1 -> number + "、" + rest;
                case 2 -> "(" + number + ")" + rest;
                case 3 -> number + ". " + rest;
                case 4 -> (char) (number + '０' - '0') + "．" + rest;
                default -> number + rest;
            };
        }
        return text.startsWith("（") && dice.chance(0.5) ? "( " + text.charAt(1) + ")" + text.substring(3) : text;
    }

    /** Where a text can be cut so that both halves still read as words, or -1. */
    static int middle(String text, Dice dice) {
        return text.length() < 9 ? -1 : dice.between(5, text.length() - 3);
    }
}
