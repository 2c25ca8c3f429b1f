package cn.gouji.validate.validation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.validate.act.Act;
import cn.gouji.validate.act.ActKind;
import cn.gouji.validate.act.ActRepository;
import cn.gouji.validate.event.Pipeline;
import cn.gouji.validate.scenario.Reports;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static cn.gouji.validate.event.Pipeline.event;
import static cn.gouji.validate.event.Pipeline.header;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class RenewalTest {

    private static final Instant ACT_AT = Instant.parse("2024-02-01T03:04:05.678Z");
    private static final String CELL = "requests.received.naturalPerson";

    @Inject
    Renewal renewal;

    @Inject
    UnsentResults unsent;

    @Inject
    ValidationRepository validations;

    @Inject
    ActRepository acts;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Pipeline pipeline;
    private ReportParsed wrong;
    private String id;
    /** A moment ago: the relay that runs beside the test leaves it alone for some seconds. */
    private Instant intendedAt;

    @BeforeEach
    void open() {
        pipeline = new Pipeline(kafka);
        wrong = Pipeline.parsed(Reports.oneWrongCell());
        id = wrong.submission().submissionId();
        intendedAt = Instant.now().minusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
    }

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void readingsAndActsCountTogether() {
        // Given
        renewal.take(Pipeline.reading(wrong));
        acts.append(correction(1, "0"));
        renewal.renew(id, ACT_AT);

        // When
        renewal.take(Pipeline.reading(Pipeline.revision(wrong, 2, Reports.oneWrongCell())));
        renewal.take(Pipeline.reading(Pipeline.revision(wrong, 9, Reports.allZero(Form.FORM_2021))));
        renewal.take(Pipeline.reading(wrong));

        // Then
        List<ConsumerRecord<String, byte[]>> events = pipeline.validated(wrong, 4);
        assertThat(events).extracting(record -> event(record).revision()).containsExactly(1, 2, 3, 9);
        assertThat(events).extracting(record -> event(record).verdict())
                .containsExactly(Verdict.FAILED, Verdict.PASSED, Verdict.PASSED, Verdict.PASSED);
        assertThat(header(events.get(1), "ce_time")).isEqualTo(ACT_AT.toString());
    }

    @Test
    void whatWasReadAndWhatWasCorrectedStandApart() {
        // Given
        renewal.take(Pipeline.reading(wrong));

        // When
        acts.append(correction(1, "0"));
        renewal.renew(id, ACT_AT);

        // Then
        ReportValidated validated = event(pipeline.validated(wrong, 2).getLast());
        assertThat(validated.cells()).isEqualTo(wrong.report().cells());
        assertThat(validated.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.printed()).isEqualTo("4");
            assertThat(correction.read()).isEqualByComparingTo("4");
            assertThat(correction.corrected()).isEqualByComparingTo("0");
        });
    }

    @Test
    void aRenewalThatChangesNothingSendsNothing() {
        // Given
        renewal.take(Pipeline.reading(wrong));

        // When
        renewal.renew(id, ACT_AT);

        // Then
        assertThat(validations.findById(id).revision()).isEqualTo(1);
        pipeline.validated(wrong, 1);
    }

    @Test
    void anActThatWasWrittenBeforeACrashTakesEffect() {
        // Given
        renewal.take(Pipeline.reading(wrong));
        validations.intend(id, intendedAt);
        acts.append(correction(1, "0"));

        // When
        unsent.complete(Duration.ZERO);

        // Then
        assertThat(event(pipeline.validated(wrong, 2).getLast()).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(validations.findById(id).unsentSince()).isNull();
    }

    @Test
    void aResultThatWasStoredBeforeACrashIsSent() {
        // Given
        renewal.take(Pipeline.reading(wrong));
        acts.append(correction(1, "0"));
        renewal.update(id, ACT_AT);

        // When
        unsent.complete(Duration.ZERO);
        unsent.complete(Duration.ZERO);

        // Then
        assertThat(event(pipeline.validated(wrong, 2).getLast()).revision()).isEqualTo(2);
    }

    @Test
    void anIntentionOutlivesAReadingThatComesInBetween() {
        // Given
        renewal.take(Pipeline.reading(wrong));
        validations.intend(id, intendedAt);

        // When
        renewal.take(Pipeline.reading(Pipeline.revision(wrong, 2, Reports.oneWrongCell())));

        // Then
        assertThat(validations.findById(id).unsentSince()).isEqualTo(intendedAt);
    }

    private Act correction(int number, String value) {
        return new Act(Act.id(id, number), id, number, ActKind.CORRECTION, CELL, "4", value, "李晓梅", ACT_AT, null, null);
    }
}
