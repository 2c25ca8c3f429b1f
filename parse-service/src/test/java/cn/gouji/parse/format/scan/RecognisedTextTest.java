package cn.gouji.parse.format.scan;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.scan.image.Box;

import static org.assertj.core.api.Assertions.assertThat;

class RecognisedTextTest {

    @Test
    void strokesAreNoSignThatAPageStandsUpright() {
        assertThat(share("一", "三", "|", "-一", "政")).isEqualTo(0.05);
        assertThat(share("行政", "处理", "（一）", "政府", "信息")).isEqualTo(0.55);
    }

    /** Of words that are all certain. */
    private static double share(String... words) {
        return new RecognisedText(Stream.of(words).map(text -> new Word(text, new Box(0, 0, 9, 9), 0, 96)).toList(),
                List.of()).certainShare();
    }
}
