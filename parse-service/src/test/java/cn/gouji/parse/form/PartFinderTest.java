package cn.gouji.parse.form;

import java.util.List;

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

    private List<SectionPart> read(String line) {
        return parts.find(List.of(TextRow.ofText(line, Place.ofLine(1))));
    }
}
