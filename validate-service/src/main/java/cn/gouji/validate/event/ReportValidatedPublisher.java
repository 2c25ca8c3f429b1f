package cn.gouji.validate.event;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Channel;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.event.EventEnvelope;
import cn.gouji.validate.validation.ResultPublisher;
import io.smallrye.reactive.messaging.MutinyEmitter;

/** Sends {@link ReportValidated}. */
@ApplicationScoped
public class ReportValidatedPublisher implements ResultPublisher {

    private final MutinyEmitter<ReportValidated> emitter;

    ReportValidatedPublisher(@Channel("report-validated") MutinyEmitter<ReportValidated> emitter) {
        this.emitter = emitter;
    }

    @Override
    public void send(String key, ReportParsed reading, Validation result, Instant at) {
        SubmissionFacts submission = reading.submission();
        ParsedReport report = reading.report();
        ReportValidated validated = new ReportValidated(submission, result.revision(), report.form(),
                report.outcome(), report.reason(), report.title(), report.organ(), report.year(),
                result.verdict(), result.findings(), result.undecided(), result.rulesVersion(), report.cells(),
                report.figures(), result.corrections(), result.review());
        emitter.sendMessageAndAwait(EventEnvelope.of(EventType.REPORT_VALIDATED, "validate-service", key,
                submission.submissionId(), result.revision(), at, validated));
    }
}
