package cn.gouji.parse.page;

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
    }

    /** Of a text in a damaged encoding. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFFFD、本年新收政府信息公开申请数量", "\uFFFD）予以公开", "予以公开\uFFFD"})
    void labelThatLostACharacterIsNone(String label) {
        assertThat(UnsureNumber.is(label)).isFalse();
    }
}
