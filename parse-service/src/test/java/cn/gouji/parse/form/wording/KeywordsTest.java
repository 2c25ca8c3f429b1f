package cn.gouji.parse.form.wording;

import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Looking for words all at once must tell the same as looking for one after the other. */
class KeywordsTest {

    private static final String LETTERS = "公开信息申请报告年0一";

    @Test
    void findsAWordWhereverItStands() {
        Random dice = new Random(7);
        for (int n = 0; n < 20_000; n++) {
            String text = letters(dice, dice.nextInt(12));
            String[] words = Stream.generate(() -> letters(dice, 1 + dice.nextInt(3))).limit(1 + dice.nextInt(4))
                    .toArray(String[]::new);
            assertThat(Keywords.of(words).anyIn(text)).as("%s in %s", String.join("|", words), text)
                    .isEqualTo(Stream.of(words).anyMatch(text::contains));
        }
    }

    private static String letters(Random dice, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(dice.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }
}
