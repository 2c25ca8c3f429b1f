package cn.gouji.ingest.event;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.github.f4b6a3.uuid.UuidCreator;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.ingest.Form;
import cn.gouji.ingest.TopicReader;
import cn.gouji.ingest.submission.Stage;
import cn.gouji.ingest.submission.Submission;
import cn.gouji.ingest.submission.SubmissionRepository;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,mongodb"))
class OutboxTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    @Inject
    SubmissionRepository submissions;

    @Inject
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void sendsTheEventAsSoonAsTheSubmissionIsStored() throws JsonProcessingException {
        // Given
        Form form = new Form().file("某镇.txt", UUID.randomUUID().toString()).field("organ", "某镇").field("year", "2023");

        // When
        String id = form.submit().statusCode(202).extract().path("items[0].submissionId");

        // Then
        ConsumerRecord<String, String> record = received(id).getFirst();
        ReportReceived event = ContractJson.mapper().readValue(record.value(), ReportReceived.class);
        Submission submission = submissions.findById(id);
        assertThat(event.submission()).isEqualTo(submission.facts());
        assertThat(event.hints()).isEqualTo(new Hints("某镇", null, 2023));
        assertThat(event.revision()).isEqualTo(1);
        assertThat(TopicReader.header(record, "ce_type")).isEqualTo("report.received.v1");
        assertThat(TopicReader.header(record, "ce_subject")).isEqualTo(id);
        assertThat(Instant.parse(TopicReader.header(record, "ce_time"))).isEqualTo(submission.receivedAt());
        await().atMost(LONG).until(() -> submissions.findById(id).pendingSince() == null);
        assertThat(submissions.findById(id).leasedUntil()).isNull();
    }

    @Test
    void theRelaySendsWhatWasLeftBehind() {
        // Given
        Instant longAgo = Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);
        Submission left = pending(longAgo, longAgo);

        // When
        submissions.persist(left);

        // Then
        assertThat(received(left.submissionId())).hasSize(1);
        await().atMost(LONG).until(() -> submissions.findById(left.submissionId()).pendingSince() == null);
    }

    @Test
    void theRelayLeavesAloneWhatSomebodyElseIsSending() {
        // Given
        Instant longAgo = Instant.now().minusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);
        Submission leased = pending(longAgo, longAgo.plusSeconds(7200));
        Submission left = pending(longAgo, longAgo);

        // When
        submissions.persist(leased, left);

        // Then
        await().atMost(LONG).until(() -> submissions.findById(left.submissionId()).pendingSince() == null);
        assertThat(submissions.findById(leased.submissionId())).isEqualTo(leased);
        submissions.deleteById(leased.submissionId());
    }

    @Test
    void anEventIsLeasedOnce() {
        // Given
        Instant now = Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.MILLIS);
        Submission left = pending(now, now);
        submissions.persist(left);

        // When
        List<Boolean> leased = List.of(submissions.leasePending(now, now, LONG).isPresent(),
                submissions.leasePending(now, now, LONG).isPresent(),
                submissions.leasePending(now, now.plus(LONG), LONG).isPresent());

        // Then
        assertThat(leased).containsExactly(true, false, true);
        submissions.deleteById(left.submissionId());
    }

    private List<ConsumerRecord<String, String>> received(String id) {
        try (TopicReader reader = new TopicReader(bootstrapServers, "report.received")) {
            return await().atMost(LONG).until(() -> reader.withKey(id), records -> !records.isEmpty());
        }
    }

    private static Submission pending(Instant since, Instant leasedUntil) {
        String id = UuidCreator.getTimeOrderedEpochPlus1().toString();
        return new Submission(id, "a.txt", "sha256 of " + id, 1, "text/plain", since, Hints.NONE, 1, Stage.RECEIVED, 1,
                null, null, null, null, since, leasedUntil);
    }
}
