package cn.gouji.parse.form.wording;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** One look at a table must tell the same as a search. */
class CharactersTest {

    private static final String SOME = "。；;！!？?一二三四五六0-9至到截—–~～￼\uFFFF\u0000 \u3000";

    @Test
    void hasThemAndNoOther() {
        Characters some = Characters.of(SOME);
        for (int c = Character.MIN_VALUE; c <= Character.MAX_VALUE; c++) {
            assertThat(some.has((char) c)).as("character %04X", c).isEqualTo(SOME.indexOf(c) >= 0);
        }
    }

    @Test
    void findsOneAnywhereInAText() {
        Characters ends = Characters.of("。；");

        assertThat(ends.anyIn("共收到申请3件；")).isTrue();
        assertThat(ends.anyIn("。共收到申请3件")).isTrue();
        assertThat(ends.anyIn("共收到申请3件")).isFalse();
        assertThat(ends.anyIn("")).isFalse();
        assertThat(Characters.of("").anyIn("共收到申请3件")).isFalse();
    }
}
