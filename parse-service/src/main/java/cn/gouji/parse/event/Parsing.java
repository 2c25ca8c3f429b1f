package cn.gouji.parse.event;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

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

/** Reads submissions, stores the reports and sends them, in this order. */
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
     * Tried without limit while MongoDB is away or no reading process can start: an outage must not empty the topic into the
     * dead letters.
     *
     * @throws InterruptedException if the process is stopping
     */
    // Content that is missing was waited for already; that MongoDB said so must not make it an outage.
    @Retry(retryOn = {MongoException.class,
            ProcessStartException.class}, abortOn = ContentMissingException.class, maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public Read read(ReportReceived received) throws InterruptedException {
        stopping.check();
        return new Read(received, writer.write(submissions.read(received)));
    }

    /** Stores and sends what was read. Tried without limit while MongoDB or Kafka is away. */
    @Retry(retryOn = {MongoException.class,
            RetriableException.class}, maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public void finish(List<Read> read) {
        stopping.check();
        List<StoredReport> stored = read.stream().map(one -> StoredReport.of(one.received, one.written)).toList();
        List<StoredReport> newest = reports.store(stored);
        List<Read> sent = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            if (newest.contains(stored.get(i))) {
                sent.add(read.get(i));
            } else {
                LOG.infof("Older revision ignored submissionId=%s revision=%d", stored.get(i).submissionId(),
                        stored.get(i).revision());
            }
        }
        publisher.send(sent);
        sent.forEach(one -> milestones.reached("parsed", one.received.submission(), "format",
                one.received.submission().mediaType(), "outcome", ContractJson.code(one.written.report().outcome())));
    }

    /** A submission and what stands in it. */
    public record Read(ReportReceived received, WrittenReport written) {
    }
}
