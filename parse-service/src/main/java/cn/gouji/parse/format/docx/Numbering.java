package cn.gouji.parse.format.docx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The numerals that a word processor prints in front of numbered paragraphs; they are not part of the text. */
public final class Numbering {

    /** How one level of a list is numbered; the pattern names levels as %1, %2. */
    public record Level(String format, String pattern, int start) {
    }

    /** The list a style of paragraphs belongs to. */
    public record StyleList(String list, int level) {
    }

    private static final int LEVELS = 9;

    private final Map<String, List<Level>> lists;
    private final Map<String, StyleList> styles;
    private final Map<String, int[]> counters = new HashMap<>();

    public Numbering(Map<String, List<Level>> lists, Map<String, StyleList> styles) {
        this.lists = new HashMap<>(lists);
        this.styles = Map.copyOf(styles);
    }

    /** Adds a list that comes to be known only now, unless it is known. */
    public void define(String list, Supplier<List<Level>> levels) {
        lists.computeIfAbsent(list, unknown -> levels.get());
    }

    /**
     * Counts a paragraph.
     *
     * @param list null if the paragraph names none; its style may
     * @param level -1 if the paragraph names none
     * @return its numeral, empty if it has none
     */
    public String next(String list, String style, int level) {
        StyleList ofStyle = style == null ? null : styles.get(style);
        String key = list == null && ofStyle != null ? ofStyle.list() : list;
        List<Level> levels = key == null ? null : lists.get(key);
        int depth = level >= 0 ? level : ofStyle == null ? 0 : ofStyle.level();
        if (levels == null || depth >= levels.size() || depth >= LEVELS) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(key, unused -> new int[LEVELS]);
        counter[depth]++;
        for (int deeper = depth + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return text(levels, depth, counter);
    }

    private static String text(List<Level> levels, int depth, int[] counter) {
        Level own = levels.get(depth);
        if (own.format().equals("bullet") || own.format().equals("none")) {
            return "";
        }
        String text = own.pattern();
        for (int i = 0; i <= depth; i++) {
            int number = levels.get(i).start() + Math.max(0, counter[i] - 1);
            text = text.replace("%" + (i + 1), numeral(levels.get(i).format(), number));
        }
        return text;
    }

    private static String numeral(String format, int number) {
        return switch (format) {
            case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
                    "taiwaneseCountingThousand", "ideographDigital" ->
                chinese(number);
            case "upperLetter", "lowerLetter" -> {
                char letter = (char) ('a' + (number - 1) % 26);
                yield String.valueOf(format.equals("upperLetter") ? Character.toUpperCase(letter) : letter);
            }
            default -> String.valueOf(number);
        };
    }

    private static String chinese(int number) {
        String digits = "零一二三四五六七八九";
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : digits.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : digits.substring(number % 10, number % 10 + 1));
    }
}
