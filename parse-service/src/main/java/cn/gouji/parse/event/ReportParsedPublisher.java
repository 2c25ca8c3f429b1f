package cn.gouji.parse.event;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Channel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.kit.event.EventEnvelope;
import cn.gouji.parse.event.Parsing.Read;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;

/** Sends {@link cn.gouji.contracts.event.ReportParsed}. */
@ApplicationScoped
public class ReportParsedPublisher {

    private static final byte[] REPORT = ",\"report\":".getBytes(StandardCharsets.US_ASCII);

    private final MutinyEmitter<byte[]> emitter;
    private final ObjectMapper mapper;

    ReportParsedPublisher(@Channel("report-parsed") MutinyEmitter<byte[]> emitter, ObjectMapper mapper) {
        this.emitter = emitter;
        this.mapper = mapper;
    }

    /** Returns when Kafka has the events. */
    public void send(List<Read> read) {
        if (!read.isEmpty()) {
            Uni.join().all(read.stream().map(this::send).toList()).andFailFast().await().indefinitely();
        }
    }

    private Uni<Void> send(Read read) {
        SubmissionFacts submission = read.received().submission();
        int revision = read.received().revision();
        ParsedReport report = read.written().report();
        String key = EventType.reportKey(submission.submissionId(), report.organ(), report.year());
        // What stands in a document was so when it was handed in; and a redelivery must give the same event.
        return emitter.sendMessage(EventEnvelope.of(EventType.REPORT_PARSED, "parse-service", key,
                submission.submissionId(), revision, submission.receivedAt(),
                event(new Head(submission, revision), read.written().json())));
    }

    /** {@code ReportParsed} with the report as it was written for the store. */
    private byte[] event(Head head, byte[] report) {
        try {
            byte[] object = mapper.writeValueAsBytes(head);
            ByteArrayOutputStream event = new ByteArrayOutputStream(object.length + REPORT.length + report.length);
            event.write(object, 0, object.length - 1);
            event.writeBytes(REPORT);
            event.writeBytes(report);
            event.write('}');
            return event.toByteArray();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("An event cannot be written as JSON", e);
        }
    }

    /** What stands before the report. */
    record Head(SubmissionFacts submission, int revision) {
    }
}
