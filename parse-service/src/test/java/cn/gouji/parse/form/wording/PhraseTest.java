package cn.gouji.parse.form.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A phrase must be found wherever its pattern is found by itself: what stands in front and the ends of the text count alike. */
class PhraseTest {

    private static final String LETTERS = "公开发布了信息，0";

    @ParameterizedTest
    @ValueSource(strings = {
            "公开[^，]{0,3}信息",
            "(?:公开|发布)(?:了)?0*$",
            "(?<=^|，)公开|发布(?!信息)",
            "(?<!信息)公开(了)?"})
    void findsWhatThePatternFinds(String pattern) {
        Random dice = new Random(7);
        Phrase phrase = Phrase.of(pattern, "公开", "发布");
        for (int n = 0; n < 5_000; n++) {
            String text = dice.ints(dice.nextInt(16), 0, LETTERS.length())
                    .mapToObj(index -> LETTERS.substring(index, index + 1))
                    .collect(Collectors.joining());
            assertThat(found(phrase, text)).as("%s in %s", pattern, text)
                    .isEqualTo(Pattern.compile(pattern).matcher(text).results().map(PhraseTest::place).toList());
        }
    }

    private static List<String> found(Phrase phrase, String text) {
        List<String> found = new ArrayList<>();
        for (Matcher match = phrase.in(text); match != null; match = phrase.in(text, match.end())) {
            found.add(place(match.toMatchResult()));
        }
        return found;
    }

    private static String place(MatchResult match) {
        return match.start() + " " + match.group();
    }
}
