package cn.gouji.ingest.event;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.StageReached;

import static org.assertj.core.api.Assertions.assertThat;

/** The excerpts must find in the published examples what the whole events hold. */
class ExcerptTest {

    @Test
    void readsAParsedReport() throws IOException {
        ReportParsed whole = example("report-parsed.v1.json", ReportParsed.class);

        StageReached news = example("report-parsed.v1.json", ReportParsedExcerpt.class).news();

        assertThat(news).isEqualTo(new StageReached(whole.submission().submissionId(), Stage.PARSED, whole.revision(),
                whole.report().outcome(), null, whole.report().organ(), whole.report().year()));
    }

    @Test
    void readsAValidatedReport() throws IOException {
        ReportValidated whole = example("report-validated.v1.json", ReportValidated.class);

        StageReached news = example("report-validated.v1.json", ReportValidatedExcerpt.class).news();

        assertThat(news).isEqualTo(new StageReached(whole.submission().submissionId(), Stage.VALIDATED,
                whole.revision(), whole.outcome(), whole.verdict(), whole.organ(), whole.year()));
    }

    private static <T> T example(String name, Class<T> type) throws IOException {
        try (InputStream json = ExcerptTest.class.getResourceAsStream("/examples/" + name)) {
            return ContractJson.mapper().readValue(json, type);
        }
    }
}
