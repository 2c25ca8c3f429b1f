package cn.gouji.parse.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A paragraph with the pairs of neighbouring characters that its likeness to another is told by. */
final class Paragraph {

    /** A line so short is a heading, whatever it ends with. */
    private static final int SHORTEST_WRAPPED = 15;
    private static final String ENDS = "。；;！!？?：:…";
    private static final Pattern NUMBERED = Pattern
            .compile("^[（(]?([一二三四五六七八九十]{1,3}|\\d{1,2})([、)）]|[.．](?!\\d)).*");
    private static final Pattern NO_SENTENCE = Pattern.compile("[^，。；,;]*");
    /** 2023年, 12.5 and 30% are what changes from year to year in any report. */
    private static final Pattern NUMBERS = Pattern.compile("[\\d０-９]+([.．,，][\\d０-９]+)*(\\s*[年月日%％])?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final double DECIMALS = 1000;

    private final String text;
    private final String withoutNumbers;
    private final int[] pairs;

    private Paragraph(String text, String withoutNumbers, int[] pairs) {
        this.text = text;
        this.withoutNumbers = withoutNumbers;
        this.pairs = pairs;
    }

    static Paragraph of(String text) {
        String whole = text == null ? "" : text.strip();
        String withoutNumbers = NUMBERS.matcher(whole).replaceAll("");
        String words = NO_LETTERS.matcher(withoutNumbers).replaceAll("");
        int[] pairs = new int[Math.max(0, words.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = words.charAt(i) << Character.SIZE | words.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new Paragraph(whole, withoutNumbers, pairs);
    }

    /** Lines that a page broke in the middle of a sentence are put together again. */
    static List<Paragraph> in(String text) {
        List<StringBuilder> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : text == null ? new String[0] : text.split("\\R")) {
            String words = line.strip();
            if (words.isEmpty()) {
                open = false;
                continue;
            }
            if (open && !NUMBERED.matcher(words).matches()) {
                paragraphs.getLast().append(words);
            } else {
                paragraphs.add(new StringBuilder(words));
            }
            open = words.length() >= SHORTEST_WRAPPED && ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                    && !(NUMBERED.matcher(words).matches() && NO_SENTENCE.matcher(words).matches());
        }
        return paragraphs.stream().map(paragraph -> of(paragraph.toString())).toList();
    }

    String text() {
        return text;
    }

    /** The share of pairs that both have, from 0 to 1; numbers, years and punctuation play no part. */
    double similarity(Paragraph other) {
        if (pairs.length == 0 || other.pairs.length == 0) {
            // Such as the date below the report.
            return withoutNumbers.equals(other.withoutNumbers) ? 1 : 0;
        }
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < pairs.length && j < other.pairs.length) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return 2.0 * common / (pairs.length + other.pairs.length);
    }

    /** Rounded down: what differs by one word is not the same. */
    static double rounded(double similarity) {
        return Math.floor(similarity * DECIMALS) / DECIMALS;
    }
}
