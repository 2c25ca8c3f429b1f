package cn.gouji.parse.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Channel;

import com.fasterxml.jackson.annotation.JsonRawValue;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.kit.event.EventEnvelope;
import cn.gouji.parse.report.WrittenReport;
import io.smallrye.reactive.messaging.MutinyEmitter;

/** Sends {@link cn.gouji.contracts.event.ReportParsed}. */
@ApplicationScoped
public class ReportParsedPublisher {

    private final MutinyEmitter<Payload> emitter;

    ReportParsedPublisher(@Channel("report-parsed") MutinyEmitter<Payload> emitter) {
        this.emitter = emitter;
    }

    /** Returns when Kafka has the event. */
    public void send(ReportReceived received, WrittenReport written) {
        SubmissionFacts submission = received.submission();
        ParsedReport report = written.report();
        String key = EventType.reportKey(submission.submissionId(), report.organ(), report.year());
        // What stands in a document was so when it was handed in; and a redelivery must give the same event.
        emitter.sendMessageAndAwait(EventEnvelope.of(EventType.REPORT_PARSED, "parse-service", key,
                submission.submissionId(), received.revision(), submission.receivedAt(),
                new Payload(submission, received.revision(), written.json())));
    }

    /** {@code ReportParsed} with the report as it was written for the store. */
    record Payload(SubmissionFacts submission, int revision, @JsonRawValue String report) {
    }
}
