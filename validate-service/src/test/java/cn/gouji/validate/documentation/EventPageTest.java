package cn.gouji.validate.documentation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventPageTest {

    @Test
    void tellsEveryEventAndLeadsToEveryType() {
        String page = EventPage.of(EventSchemas.all());

        assertThat(page).contains("<h2 id=\"ReportValidated\">",
                "<td>verdict</td><td><a href=\"#verdict\">verdict</a></td>",
                "<h2 id=\"verdict\">", "passedWithWarnings", "/api/events/schemas/report-received.v1.schema.json");
    }

    @Test
    void onlySchemasAreServed() {
        assertThat(EventSchemas.schema("../asyncapi.yaml")).isEmpty();
        assertThat(EventSchemas.schema("none.json")).isEmpty();
        assertThat(EventSchemas.schema("report-parsed.v1.schema.json")).isPresent();
        assertThat(EventSchemas.asyncApi()).startsWith("asyncapi:");
    }
}
