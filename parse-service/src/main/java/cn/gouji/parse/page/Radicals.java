package cn.gouji.parse.page;

import java.text.Normalizer;

/**
 * Programs that make PDF take a radical for the character of the same shape: {@code ⺠} (U+2EA0) for {@code 民}. It stays one
 * where the text is copied elsewhere.
 */
public final class Radicals {

    /** Pairs of a radical and its character; Unicode itself knows no more than two of them. */
    private static final String PAIRS = "\u2EA0民\u2EC1虎\u2EC4西\u2EC5见\u2EC6角\u2EC9贝\u2ECB车\u2ED3长\u2ED4门\u2ED8青"
            + "\u2ED9韦\u2EDA页\u2EDB风\u2EDC飞\u2EDD食\u2EE2马\u2EE3骨\u2EE4鬼\u2EE5鱼\u2EE6鸟\u2EE8麦\u2EE9黄\u2EEC齐\u2EEE齿"
            + "\u2EF0龙";

    private Radicals() {
    }

    public static boolean is(char c) {
        return c >= '\u2E80' && c <= '\u2FDF';
    }

    /** The text with the character for each radical. */
    public static String without(String text) {
        StringBuilder without = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                without.append(resolved(String.valueOf(c)));
            } else {
                without.append(c);
            }
        }
        return without.toString();
    }

    /** What a glyph stands for, if it begins with a radical or a character for compatibility. */
    public static String resolved(String text) {
        char first = text.charAt(0);
        if (first < '\u2E80' || first > '\u2FDF' && (first < '\uF900' || first > '\uFAFF')) {
            return text;
        }
        int known = PAIRS.indexOf(first);
        return known >= 0 && text.length() == 1
                ? PAIRS.substring(known + 1, known + 2)
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
