package cn.gouji.validate.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Channel;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.event.EventEnvelope;
import io.smallrye.reactive.messaging.MutinyEmitter;

/** Sends {@link ReportValidated}. */
@ApplicationScoped
public class ReportValidatedPublisher {

    private final MutinyEmitter<ReportValidated> emitter;

    ReportValidatedPublisher(@Channel("report-validated") MutinyEmitter<ReportValidated> emitter) {
        this.emitter = emitter;
    }

    /** Returns when Kafka has the event. */
    public void send(ReportParsed parsed, Validation validation) {
        SubmissionFacts submission = parsed.submission();
        ParsedReport report = parsed.report();
        String key = EventType.reportKey(submission.submissionId(), report.organ(), report.year());
        ReportValidated validated = new ReportValidated(submission, parsed.revision(), report.form(),
                report.outcome(), report.reason(), report.title(), report.organ(), report.year(),
                validation.verdict(), validation.findings(), validation.undecided(), validation.rulesVersion(),
                report.cells(), report.figures());
        // A report was right or wrong when it was handed in; and a redelivery must give the same event.
        emitter.sendMessageAndAwait(EventEnvelope.of(EventType.REPORT_VALIDATED, "validate-service", key,
                submission.submissionId(), parsed.revision(), submission.receivedAt(), validated));
    }
}
