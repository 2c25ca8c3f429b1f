package cn.gouji.parse.page;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RadicalsTest {

    @Test
    void radicalsBecomeTheCharactersTheyLookLike() {
        assertThat(Radicals.resolved("\u2EA0")).isEqualTo("民");
        assertThat(Radicals.resolved("\u2F00")).isEqualTo("一");
        assertThat(Radicals.resolved("\uF9D1")).isEqualTo("六");
        assertThat(Radicals.resolved("民")).isEqualTo("民");
        assertThat(Radicals.resolved("0")).isEqualTo("0");
    }

    @Test
    void radicalsWithinATextThatWasCopiedOutOfAPdf() {
        // Given
        FlowText copied = new FlowText();
        copied.append("中华⼈⺠共和国");

        // Then
        assertThat(Radicals.without("⼀、总体情况")).isEqualTo("一、总体情况");
        assertThat(copied.take()).isEqualTo("中华人民共和国");
    }
}
