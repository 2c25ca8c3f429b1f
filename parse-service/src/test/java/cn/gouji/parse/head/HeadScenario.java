package cn.gouji.parse.head;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.Line;

/** One entry of scenarios.yaml. */
record HeadScenario(String name, String preface, String body, String beside, String file, Integer hintYear, Then then) {

    record Then(String title, String organ, Integer year, String period, String issuedOn, List<String> others,
            List<String> notes) {

        Then {
            notes = notes == null ? List.of() : notes;
        }

        LocalDate issueDate() {
            return issuedOn == null ? null : LocalDate.parse(issuedOn);
        }
    }

    ReportHead read() {
        return new HeadReader().read(lines(preface), lines(body), lines(beside), file, new Hints(null, null, hintYear));
    }

    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text == null ? new String[0] : text.split("\n")) {
            lines.add(new Line(line.strip(), Place.ofLine(lines.size() + 1)));
        }
        return lines;
    }

    static List<HeadScenario> all() throws IOException {
        try (InputStream in = HeadScenario.class.getResourceAsStream("/head/scenarios.yaml")) {
            return new YAMLMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, new TypeReference<>() {
                    });
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
