package cn.gouji.parse.format.scan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.page.UnsureNumber;

/** Takes the value from numbers that were read once only, among words: what looks like a 1 there is mostly a line. */
final class DoubtedWords {

    /** Digits and what is taken for them, with signs of any kind. */
    private static final String LIKE_A_NUMBER = "[\\p{P}\\p{S}]*[0-9OoIl|][0-9OoIl\\p{P}\\p{S}]*";
    private static final Set<String> WORDS_FOR_VALUES = Set.of("无", "零");
    /** Between a number and the words it belongs to, in heights. */
    private static final double LARGEST_GAP = 1.2;
    private static final double CERTAIN = 75;

    private DoubtedWords() {
    }

    /**
     * The words of a cell that does not look like a number: if they are read as one, it is none. A number that stands
     * behind them, apart, is of another cell whose border was not found.
     *
     * @param value whether a value must stand there: other words are what is read of a seal, or of digits that touch it
     */
    static List<Word> ofCell(List<Word> words, boolean value) {
        boolean noValue = value && !WORDS_FOR_VALUES.contains(text(words));
        if (words.isEmpty() || !isLikeANumber(words) && !noValue) {
            return words.stream().map(word -> word.text().matches(LIKE_A_NUMBER) && isAlone(word, words)
                    && isLast(word, words) ? doubtful(word.box()) : word).toList();
        }
        return List.of(doubtful(words.stream().map(Word::box).reduce(Box::and).orElseThrow()));
    }

    /** Whether the words of a cell are read as a number. */
    static boolean isLikeANumber(List<Word> words) {
        return text(words).matches(LIKE_A_NUMBER);
    }

    private static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    /** The words of a page: a number that stands by itself may be of a table whose lines were not found. */
    static List<Word> ofPage(List<Word> words) {
        return words.stream().map(word -> word.text().matches(LIKE_A_NUMBER) && isAlone(word, words)
                ? doubtful(word.box())
                : word).toList();
    }

    /** Words that are not certain may be digits, or half of one. */
    private static boolean isAlone(Word word, List<Word> words) {
        return words.stream().noneMatch(other -> other.line() == word.line() && !other.text().matches(LIKE_A_NUMBER)
                && (other.certainty() >= CERTAIN || word.certainty() >= CERTAIN)
                && gap(word.box(), other.box()) <= LARGEST_GAP * word.box().height());
    }

    private static boolean isLast(Word word, List<Word> words) {
        return words.stream().filter(other -> other.line() == word.line() && !other.text().matches(LIKE_A_NUMBER))
                .mapToInt(other -> other.box().left()).max().orElse(Integer.MAX_VALUE) < word.box().left();
    }

    private static int gap(Box one, Box other) {
        return Math.max(one.left() - other.right(), other.left() - one.right());
    }

    private static Word doubtful(Box box) {
        return new Word(UnsureNumber.text(List.of()), box, 0, 0);
    }
}
