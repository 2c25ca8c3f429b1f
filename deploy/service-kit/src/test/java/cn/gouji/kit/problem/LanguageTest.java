package cn.gouji.kit.problem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "''|CHINESE", "zh-CN,zh;q=0.9,en;q=0.8|CHINESE", "en-GB,en;q=0.9|ENGLISH", "fr|CHINESE", ";;q=x|CHINESE",
            "*|CHINESE"})
    void chineseUnlessEnglishIsPreferred(String header, Language expected) {
        assertThat(Language.of(header)).isEqualTo(expected);
    }
}
