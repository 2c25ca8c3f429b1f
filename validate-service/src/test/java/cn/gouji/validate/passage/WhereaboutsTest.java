package cn.gouji.validate.passage;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.TextPlace;
import cn.gouji.validate.passage.Whereabouts.Found;

import static org.assertj.core.api.Assertions.assertThat;

class WhereaboutsTest {

    private static final Section OVERVIEW = new Section(1, "一、总体情况", "全年公开信息 50 条，其中政策\n文件11条。\n\n收到申请2件。", null,
            Place.ofLine(4),
            List.of(new TextPlace(0, Place.ofLine(5)), new TextPlace(3, Place.ofLine(9))));
    private final Whereabouts report = new Whereabouts(new ParsedReport(null, null, Outcome.READ, null, null, null,
            null, null, null, List.of(OVERVIEW), null, null, null, "某镇2023年报告\n现公布如下。",
            List.of(new TextPlace(0, new Place(1, 1, null)))));

    @Test
    void wordsAreFoundInTheLineTheyBeginIn() {
        assertThat(report.find("收到申请2件")).isEqualTo(new Found(1, Place.ofLine(9)));
        assertThat(report.find("文件11条。")).isEqualTo(new Found(1, Place.ofLine(6)));
    }

    @Test
    void linesAndBlanksDoNotPartThem() {
        assertThat(report.find("公开信息50条，其中政策文件11条")).isEqualTo(new Found(1, Place.ofLine(5)));
    }

    @Test
    void headingsAndTheTextBeforeTheSectionsAreLookedAtToo() {
        assertThat(report.find("一、总体情况")).isEqualTo(new Found(1, Place.ofLine(4)));
        assertThat(report.find("现公布如下")).isEqualTo(new Found(0, new Place(1, 2, null)));
    }

    @Test
    void otherWordsAreNowhere() {
        assertThat(report.find("监督保障")).isNull();
        assertThat(report.find(" ")).isNull();
    }
}
