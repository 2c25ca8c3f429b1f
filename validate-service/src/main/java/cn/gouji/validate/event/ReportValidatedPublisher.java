package cn.gouji.validate.event;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Channel;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Undecided;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.event.EventEnvelope;
import cn.gouji.validate.deployment.RuleBooks;
import cn.gouji.validate.validation.ResultPublisher;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;

/** Sends {@link ReportValidated}. */
@ApplicationScoped
public class ReportValidatedPublisher implements ResultPublisher {

    private final MutinyEmitter<ReportValidated> emitter;
    private final RuleBooks rules;

    ReportValidatedPublisher(@Channel("report-validated") MutinyEmitter<ReportValidated> emitter, RuleBooks rules) {
        this.emitter = emitter;
        this.rules = rules;
    }

    @Override
    public Uni<Void> send(String key, ReportParsed reading, Validation result, Instant at) {
        SubmissionFacts submission = reading.submission();
        ParsedReport report = reading.report();
        ReportValidated validated = new ReportValidated(submission, result.revision(), report.form(),
                report.outcome(), report.reason(), report.title(), report.organ(), report.year(),
                result.verdict(), result.findings(), result.undecided(), result.rulesVersion(), report.cells(),
                report.figures(), result.corrections(), result.review(), titles(result));
        return emitter.sendMessage(EventEnvelope.of(EventType.REPORT_VALIDATED, "validate-service", key,
                submission.submissionId(), result.revision(), at, validated));
    }

    private Map<String, String> titles(Validation result) {
        Set<String> told = Stream.concat(result.findings().stream().map(Finding::rule),
                result.undecided().stream().map(Undecided::rule)).collect(Collectors.toSet());
        return told.isEmpty() ? Map.of() : rules.forOrgan(result.organ()).catalogue().titles(told);
    }
}
