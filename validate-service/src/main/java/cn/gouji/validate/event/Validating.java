package cn.gouji.validate.event;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.MongoClientException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoWriteConcernException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.event.Stopping;
import cn.gouji.validate.rule.RuleBook;
import cn.gouji.validate.validation.StoredValidation;
import cn.gouji.validate.validation.ValidationRepository;
import io.micrometer.core.instrument.MeterRegistry;

/** Validates what was read, stores the validation and sends it, in this order. */
@ApplicationScoped
public class Validating {

    private static final Logger LOG = Logger.getLogger(Validating.class);

    private final RuleBook rules;
    private final ObjectMapper mapper;
    private final ValidationRepository validations;
    private final ReportValidatedPublisher publisher;
    private final Stopping stopping;
    private final MeterRegistry metrics;

    Validating(RuleBook rules, ObjectMapper mapper, ValidationRepository validations,
            ReportValidatedPublisher publisher, Stopping stopping, MeterRegistry metrics) {
        this.rules = rules;
        this.mapper = mapper;
        this.validations = validations;
        this.publisher = publisher;
        this.stopping = stopping;
        this.metrics = metrics;
    }

    /** Tries again without limit while MongoDB or Kafka is away: an outage must not empty the topic into the dead letters. */
    @Retry(retryOn = {MongoClientException.class, MongoSocketException.class, MongoNotPrimaryException.class,
            MongoNodeIsRecoveringException.class, MongoWriteConcernException.class,
            RetriableException.class}, maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public void validate(ReportParsed parsed) throws JsonProcessingException {
        stopping.check();
        Validation validation = rules.validate(parsed.report());
        if (!validations.store(StoredValidation.of(parsed, validation, mapper.writeValueAsString(validation)))) {
            LOG.infof("Older revision ignored submissionId=%s revision=%d", parsed.submission().submissionId(),
                    parsed.revision());
            return;
        }
        publisher.send(parsed, validation);
        metrics.counter("gouji.validate.reports", "verdict", ContractJson.code(validation.verdict())).increment();
    }
}
