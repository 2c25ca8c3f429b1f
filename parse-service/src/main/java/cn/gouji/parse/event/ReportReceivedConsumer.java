package cn.gouji.parse.event;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import com.mongodb.MongoException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.content.ContentMissingException;
import cn.gouji.parse.reading.SubmissionReader;
import cn.gouji.parse.report.ReportRepository;
import cn.gouji.parse.report.ReportWriter;
import cn.gouji.parse.report.StoredReport;
import cn.gouji.parse.report.WrittenReport;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Reads what was handed in: store, then send, then acknowledge. */
@ApplicationScoped
public class ReportReceivedConsumer {

    private static final Logger LOG = Logger.getLogger(ReportReceivedConsumer.class);

    private final SubmissionReader submissions;
    private final ReportWriter writer;
    private final ReportRepository reports;
    private final ReportParsedPublisher publisher;
    private final MeterRegistry metrics;

    ReportReceivedConsumer(SubmissionReader submissions, ReportWriter writer, ReportRepository reports,
            ReportParsedPublisher publisher, MeterRegistry metrics) {
        this.submissions = submissions;
        this.writer = writer;
        this.reports = reports;
        this.publisher = publisher;
        this.metrics = metrics;
    }

    /** Without limit while MongoDB or Kafka is away: an outage must not empty the topic into the dead letters. */
    @Incoming("report-received")
    // Unordered: the revision guard makes the order of two readings of one submission harmless.
    @Blocking(value = "parse", ordered = false)
    // Content that is missing was waited for already; that MongoDB said so must not make it an outage.
    @Retry(retryOn = {MongoException.class,
            RetriableException.class}, abortOn = ContentMissingException.class, maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public void on(ReportReceived received) throws InterruptedException {
        ParsedReport report = submissions.read(received);
        WrittenReport written = writer.write(report);
        if (!reports.store(StoredReport.of(received, written))) {
            LOG.infof("Older revision ignored submissionId=%s revision=%d", received.submission().submissionId(),
                    received.revision());
            return;
        }
        publisher.send(received, written);
        metrics.counter("gouji.parse.reports", "outcome", ContractJson.code(written.report().outcome())).increment();
    }
}
