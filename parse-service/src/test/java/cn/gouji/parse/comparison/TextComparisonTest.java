package cn.gouji.parse.comparison;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.parse.comparison.TextComparison.ParagraphPair;
import cn.gouji.parse.comparison.TextComparison.Piece;
import cn.gouji.parse.comparison.TextComparison.State;

import static org.assertj.core.api.Assertions.assertThat;

class TextComparisonTest {

    @Test
    void paragraphsMeetThoseMostLikeThemInTheOrderOfBoth() {
        // When
        List<ParagraphPair> pairs = compare("""
                县局认真落实各项公开要求。
                新建了政务新媒体矩阵，推送短视频。
                2023年主动公开信息120条，较上年增长12.5%。""", """
                县局认真落实各项公开要求。
                2022年主动公开信息98条，较上年增长3%。
                召开培训会一次，参加人员二十名。""");

        // Then
        assertThat(pairs).extracting(ParagraphPair::state).containsExactly(State.SAME, State.ONLY_HERE, State.CHANGED,
                State.ONLY_THERE);
        assertThat(pairs.get(2).similarity()).as("numbers and years apart").isEqualTo(1);
        assertThat(marked(pairs.get(2)))
                .isEqualTo("[-2022-][+2023+]年主动公开信息[-98-][+120+]条，较上年增长[-3-][+12.5+]%。");
    }

    @Test
    void changedWordsAreMarkedAndTheLikenessIsBelowOne() {
        ParagraphPair pair = compare("存在的主要问题是公开不够及时。", "存在的主要问题是公开不够全面。").getFirst();

        assertThat(pair.state()).isEqualTo(State.CHANGED);
        assertThat(pair.similarity()).isBetween(0.7, 0.9);
        assertThat(marked(pair)).isEqualTo("存在的主要问题是公开不够[-全面-][+及时+]。");
    }

    @Test
    void datesBelowTheReportsAreOneThatChanged() {
        ParagraphPair pair = compare("2024年1月15日", "2023年1月12日").getFirst();

        assertThat(marked(pair)).isEqualTo("[-2023-][+2024+]年1月[-12-][+15+]日");
        assertThat(pair.similarity()).isEqualTo(1);
    }

    @Test
    void linesThatThePageBrokeAreOneParagraph() {
        List<ParagraphPair> pairs = compare("""
                一是加强组织领导，明确分管领导和
                具体责任人。
                二是完善制度，规范公开的范围和程序并且
                （三）加强培训。
                （四）政府信息公开平台建设情况
                设查阅点一处。""", """
                一是加强组织领导，明确分管领导和具体责任人。
                二是完善制度，规范公开的范围和程序并且
                （三）加强培训。
                （四）政府信息公开平台建设情况
                设查阅点一处。""");

        assertThat(pairs).hasSize(5).extracting(ParagraphPair::state).containsOnly(State.SAME);
    }

    @Test
    void sectionThatOnlyOneReportHasIsToldAndOneOfTablesIsLeftOut() {
        // When
        TextComparison comparison = TextComparison.of(
                report(new Section(3, "三、收到和处理", "表", null, null), new Section(6, "六、其他", "无。", null, null)),
                report(new Section(1, "一、总体情况", null, null, null)));

        // Then
        assertThat(comparison.sections()).hasSize(2);
        assertThat(comparison.sections().getLast().similarity()).isNull();
        assertThat(comparison.sections().getLast().paragraphs()).extracting(ParagraphPair::state)
                .containsExactly(State.ONLY_HERE);
    }

    @Test
    void veryLongTextsAreComparedInBoundedMemory() {
        String one = "甲".repeat(2_000) + "。\n";
        String other = "乙".repeat(1_999) + "甲。\n";

        assertThat(compare(one.repeat(600), other.repeat(600))).isNotEmpty();
        assertThat(ChangedWords.of("甲" + one + "丙", "甲" + other + "丙")).extracting(Piece::state)
                .containsExactly(State.SAME, State.ONLY_THERE, State.ONLY_HERE, State.SAME);
    }

    private static String marked(ParagraphPair pair) {
        return pair.pieces().stream().map(piece -> switch (piece.state()) {
            case ONLY_HERE -> "[+" + piece.text() + "+]";
            case ONLY_THERE -> "[-" + piece.text() + "-]";
            default -> piece.text();
        }).collect(Collectors.joining());
    }

    private static List<ParagraphPair> compare(String here, String there) {
        return TextComparison.of(report(new Section(1, "一、总体情况", here, null, null)),
                report(new Section(1, "一、总体情况", there, null, null))).sections().getFirst().paragraphs();
    }

    private static ParsedReport report(Section... sections) {
        return new ParsedReport("id", Form.FORM_2021, Outcome.READ, null, "标题", 2023, null, null, null,
                List.of(sections), null, null, null);
    }
}
