package cn.gouji.parse.form.wording;

import java.util.ArrayList;
import java.util.List;

/** Reduces printed wordings to what matters when they are compared. */
public final class Wording {

    /** So many stray characters behind a label do not make it another one. */
    private static final int MOST_BEHIND = 2;

    private Wording() {
    }

    /** The Chinese characters and letters only: blanks, brackets, quotation marks, digits and marks are dropped. */
    public static String core(String text) {
        int i = 0;
        while (i < text.length() && isCore(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder core = new StringBuilder(text.length()).append(text, 0, i);
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isCore(c)) {
                core.append(c);
            }
        }
        return core.toString();
    }

    /** Length of the core. */
    public static int coreLength(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length += isCore(text.charAt(i)) ? 1 : 0;
        }
        return length;
    }

    private static boolean isCore(char c) {
        return isHan(c) || c < 0x2E80 && Character.isLetter(c);
    }

    /** The core of a row label or group heading, its numeral left out. */
    public static String labelCore(String label) {
        int numeral = Numeral.at(label).length();
        return core(numeral == 0 ? label : label.substring(numeral));
    }

    /** The text without any blank. */
    public static String compact(String text) {
        int i = 0;
        while (i < text.length() && !isBlank(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder compact = new StringBuilder(text.length());
        for (int k = 0; k < text.length(); k++) {
            if (!isBlank(text.charAt(k))) {
                compact.append(text.charAt(k));
            }
        }
        return compact.toString();
    }

    /** What stands between blanks; none of a blank text. */
    public static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (endsWord(text, start, i)) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Whether a word ends before a place; not at a blank between the thousands of a number. */
    public static boolean endsWord(String text, int start, int place) {
        return place == text.length() || isBlank(text.charAt(place)) && !isOpenThousands(text, start, place);
    }

    private static boolean isOpenThousands(String text, int start, int end) {
        boolean open = end - start > 1 && end + 4 <= text.length() && ",，".indexOf(text.charAt(end - 1)) >= 0;
        return open && Character.isDigit(text.charAt(start))
                && text.substring(end + 1, end + 4).chars().allMatch(Character::isDigit)
                && (end + 4 == text.length() || !Character.isDigit(text.charAt(end + 4)));
    }

    public static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF'
                || c >= '\u00A0' && c <= '\u3000' && (c == '\u200B' || Character.isSpaceChar(c));
    }

    public static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF;
    }

    /**
     * How well an observed wording stands for a printed one, from 0 (not at all) to 1 (certainly). Both are cores.
     * Observed text before the wording is tolerated: group headings often run into the label.
     */
    public static double likeness(String observed, String printed) {
        if (observed.isEmpty() || printed.isEmpty()) {
            return 0;
        }
        if (observed.endsWith(printed)) {
            return 1;
        }
        int at = printed.length() >= 4 ? observed.indexOf(printed) : -1;
        if (at >= 0 && observed.length() - at - printed.length() <= MOST_BEHIND) {
            return 0.95;
        }
        if (observed.length() >= 2 && (printed.startsWith(observed) || printed.endsWith(observed))) {
            return 0.5 + 0.45 * observed.length() / printed.length();
        }
        String tail = observed.length() > printed.length() + 2
                ? observed.substring(observed.length() - printed.length() - 2)
                : observed;
        int longer = Math.max(tail.length(), printed.length());
        return Math.max(0, 1 - (double) distance(tail, printed) / longer);
    }

    /** Levenshtein distance. */
    public static int distance(String a, String b) {
        return distance(a, b, Integer.MAX_VALUE);
    }

    /** Levenshtein distance, or some number larger than {@code most} if it is larger. */
    public static int distance(String a, String b, int most) {
        int foreign = 0;
        for (int i = 0; i < a.length(); i++) {
            if (b.indexOf(a.charAt(i)) < 0 && ++foreign > most) {
                return foreign;
            }
        }
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            int least = i;
            char c = a.charAt(i - 1);
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (c == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                least = Math.min(least, current[j]);
            }
            if (least > most) {
                return least;
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
