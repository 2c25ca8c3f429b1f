package cn.gouji.parse.format.paper;

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
}
