package cn.gouji.parse.figure;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;

/**
 * One entry of scenarios.yaml.
 *
 * @param section number of the section, 1 if not given
 * @param part topic of the part of section one that the text stands in
 * @param year of the report, unknown if not given
 * @param then the figures in order: name, value, bound unless exact, unit if there is one
 */
record FigureScenario(String text, Integer section, String part, Integer year, List<String> then) {

    List<Section> sections() {
        List<SectionPart> parts = part == null
                ? List.of()
                : List.of(new SectionPart(part, text.lines().findFirst().orElseThrow(), "", null));
        return List.of(new Section(section == null ? 1 : section, "标题", text, parts, null));
    }

    static String printed(Figure figure) {
        String bound = ContractJson.code(figure.bound());
        return figure.name() + " " + figure.value().toPlainString() + (bound.equals("exact") ? "" : " " + bound)
                + (figure.unit() == null ? "" : " " + figure.unit());
    }

    static List<FigureScenario> all() throws IOException {
        try (InputStream in = FigureScenario.class.getResourceAsStream("/figure/scenarios.yaml")) {
            return new YAMLMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, new TypeReference<>() {
                    });
        }
    }

    @Override
    public String toString() {
        return text.strip();
    }
}
