package cn.gouji.validate.wording;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.report.WordingPattern;

import static org.assertj.core.api.Assertions.assertThat;

class HintTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"截转; 截转", "第?492号; 492号", "年度报告[^。]{0,40}?国办(?:发|函)2021]?30号; 年度报告",
            "(?:事项|共)个部分; 个部分", "(?<=[a-z])and(?=[a-z]); and", "本年制发文件数?; 本年制发文件", "【20\\d{2}】\\d+号; 【20",
            "X{2,}; X", "甲{0,2}乙; 乙", "甲乙|丙; ''", "[×╳]?; ''"})
    void theWordIsOneThatEveryMatchHolds(String regex, String word) {
        assertThat(Hint.of(regex)).isEqualTo(new Hint.Word(word));
    }

    @Test
    void aRunOfCharactersHoldsOneOfThem() {
        assertThat(Hint.of("[×╳]{2,}")).isEqualTo(new Hint.OneOf("×╳"));
        assertThat(Hint.of("[×╳]{0,2}")).isEqualTo(new Hint.Word(""));
    }

    @Test
    void aRepetitionIsSeenWhereverItStands() {
        Hint hint = Hint.of("([\u4e00-\u9fa5]{4,12})\\1");

        assertThat(hint.allows("开展民意征集民意征集活动")).isTrue();
        assertThat(hint.allows("开展政府信息公开工作政府信息公开工作")).isTrue();
        assertThat(hint.allows("开展民意征集和意见征集活动，信息信息")).isFalse();
    }

    @Test
    void noHintKeepsAMatchFromBeingFound() {
        Stream<String> texts = Stream.of("截转", "XX局", "××", "〔〕号", "（具体网址）", "第次会议", "___", "民意征集民意征集", "真实性and完整性",
                "国办函【2020】109号", "国办公开函〔2021〕30号", "机密★", "第492号", "本年度止件数", "此页无正文");

        assertThat(texts).allSatisfy(text -> assertThat(RuleCatalogue.standard().rules().stream()
                .flatMap(rule -> rule.wordings().stream()).map(WordingPattern::pattern)
                .filter(pattern -> Pattern.compile(pattern).matcher(text).find()))
                .allSatisfy(pattern -> assertThat(Hint.of(pattern).allows(text)).as(pattern).isTrue()));
    }
}
