package cn.gouji.parse.form;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.parse.form.section.PartFinder;
import cn.gouji.parse.form.wording.TextRow;

import static org.assertj.core.api.Assertions.assertThat;

/** Which lines of section one begin a part, and which. */
class PartFinderTest {

    private final PartFinder parts = new PartFinder(FormCatalogue.of(Form.FORM_2021).sections().getFirst().parts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）主动公开情况。设立专栏。 | proactiveDisclosure
            （二）政府信息依申请公开情况。 | requests
            2.依申请公开：未收到该项申请。 | requests
            主动公开方面，设立专栏。 | proactiveDisclosure
            （三）政府信息资源管理。落实先审后发。 | informationManagement
            三是政府信息管理方面 | informationManagement
            四是公开平台建设方面。设立专区。 | platforms
            一是主动公开工作 | proactiveDisclosure
            （一）组织领导。高度重视。 | none
            （一）聚焦重点领域，扎实做好主动公开。全年公开3条。 | proactiveDisclosure
            （一）强化主动公开，助力经济发展 | proactiveDisclosure
            （二）依法依规规范办理依申请公开。收到3件。 | requests
            （三）提升公开质量，做好政府信息管理。落实先审后发。 | informationManagement
            （四）优化服务功能，加强平台建设管理。 | platforms
            （二）主动公开及依申请公开情况 | none
            （三）政府信息公开的收费情况 | none
            （四）因政府信息公开申请的行政复议、行政诉讼情况 | none
            一是抓实主动公开工作。全年公开3条。 | proactiveDisclosure
            二是规范处理政府信息依申请公开。受理3件。 | requests
            4、政府信息公开 平台建设情况 | platforms
            (三)政府信 息公 开平　台建设情 况。发布3条。 | platforms
            """)
    void beginsAPart(String line, String topic) {
        assertThat(read(line)).singleElement()
                .satisfies(part -> assertThat(String.valueOf(part.topic())).isEqualTo(topic.replace("none", "null")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            全年主动公开政府信息279条，其中通过网站公开50条。
            主动公开政府信息的情况良好，受到好评。
            """)
    void isASentence(String line) {
        assertThat(read(line)).isEmpty();
    }

    @Test
    void aSloganIsTheWholeHeading() {
        assertThat(read("（一）聚焦重点领域，扎实做好主动公开。全年公开3条。")).singleElement().satisfies(part -> {
            assertThat(part.heading()).isEqualTo("（一）聚焦重点领域，扎实做好主动公开。");
            assertThat(part.text()).isEqualTo("全年公开3条。");
        });
    }

    @Test
    void aSentenceBelowANumberedHeadingIsItsText() {
        assertThat(read("（四）政府信息公开平台建设方面\n加强政府信息公开规范化建设。\n（五）监督保障方面\n开展培训。"))
                .extracting(SectionPart::text).containsExactly("加强政府信息公开规范化建设。", "开展培训。");
    }

    @Test
    void aStopBehindABlankBelongsToTheHeading() {
        assertThat(read("( 一 ) 主动公开 。全年公开3条。")).extracting(SectionPart::text).containsExactly("全年公开3条。");
    }

    @Test
    void partsOfOneParagraphAreCounted() {
        assertThat(read("1、主动公开政府信息情况：40条。 2、依申请公开情况：无。")).extracting(SectionPart::topic)
                .containsExactly("proactiveDisclosure", "requests");
    }

    @Test
    void clausesPartAParagraphThatHasNoNumberedHeadings() {
        String paragraph = "全年取得实效。一是推动政府信息主动公开。公开40条。二是规范处理政府信息依申请公开。收到1件。三是做好解读。发布3篇。";

        assertThat(read(paragraph)).extracting(SectionPart::text).containsExactly("公开40条。", "收到1件。三是做好解读。发布3篇。");
        assertThat(read("（一）总体部署\n" + paragraph)).hasSize(1);
    }

    private List<SectionPart> read(String text) {
        return parts.find(text.lines().map(line -> TextRow.ofText(line, Place.ofLine(1))).toList());
    }
}
