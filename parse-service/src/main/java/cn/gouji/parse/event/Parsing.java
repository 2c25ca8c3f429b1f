package cn.gouji.parse.event;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.errors.RetriableException;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jboss.logging.Logger;

import com.mongodb.MongoException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.kit.event.Stopping;
import cn.gouji.kit.stage.Milestones;
import cn.gouji.parse.content.ContentMissingException;
import cn.gouji.parse.isolation.ProcessStartException;
import cn.gouji.parse.reading.SubmissionReader;
import cn.gouji.parse.report.ReportRepository;
import cn.gouji.parse.report.ReportWriter;
import cn.gouji.parse.report.StoredReport;
import cn.gouji.parse.report.WrittenReport;

/** Reads a submission, stores the report and sends it, in this order. */
@ApplicationScoped
public class Parsing {

    private static final Logger LOG = Logger.getLogger(Parsing.class);

    private final SubmissionReader submissions;
    private final ReportWriter writer;
    private final ReportRepository reports;
    private final ReportParsedPublisher publisher;
    private final Stopping stopping;
    private final Milestones milestones;

    Parsing(SubmissionReader submissions, ReportWriter writer, ReportRepository reports,
            ReportParsedPublisher publisher, Stopping stopping, Milestones milestones) {
        this.submissions = submissions;
        this.writer = writer;
        this.reports = reports;
        this.publisher = publisher;
        this.stopping = stopping;
        this.milestones = milestones;
    }

    /**
     * Tried without limit while MongoDB or Kafka is away or no reading process can start: an outage must not empty the
     * topic into the dead letters.
     *
     * @throws InterruptedException if the process is stopping
     */
    // Content that is missing was waited for already; that MongoDB said so must not make it an outage.
    @Retry(retryOn = {MongoException.class,
            RetriableException.class,
            ProcessStartException.class}, abortOn = ContentMissingException.class, maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public void parse(ReportReceived received) throws InterruptedException {
        stopping.check();
        WrittenReport written = writer.write(submissions.read(received));
        if (!reports.store(StoredReport.of(received, written))) {
            LOG.infof("Older revision ignored submissionId=%s revision=%d", received.submission().submissionId(),
                    received.revision());
            return;
        }
        publisher.send(received, written);
        milestones.reached("parsed", received.submission(), "format", received.submission().mediaType(), "outcome",
                ContractJson.code(written.report().outcome()));
    }
}
