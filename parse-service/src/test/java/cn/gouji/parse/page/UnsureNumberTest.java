package cn.gouji.parse.page;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnsureNumberTest {

    @Test
    void isWhatWasWrittenForReadings() {
        assertThat(UnsureNumber.is(UnsureNumber.text(List.of()))).isTrue();
        assertThat(UnsureNumber.is(UnsureNumber.text(List.of("3", "1,340")))).isTrue();
        assertThat(UnsureNumber.is(UnsureNumber.text(List.of("-1", "1")))).isTrue();
        assertThat(UnsureNumber.readings(UnsureNumber.text(List.of("-1", "1"))))
                .containsExactly(BigDecimal.valueOf(-1), BigDecimal.ONE);
    }

    /** Of a text in a damaged encoding. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD、本年新收政府信息公开申请数量", "\uFFFD）予以公开", "予以公开\uFFFD"})
    void labelThatLostACharacterIsNone(String label) {
        assertThat(UnsureNumber.is(label)).isFalse();
    }
}
