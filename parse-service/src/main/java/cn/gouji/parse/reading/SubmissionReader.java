package cn.gouji.parse.reading;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;

import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.content.ContentMissingException;
import cn.gouji.parse.content.ContentStore;

/** Reads a file that was handed in. */
@ApplicationScoped
public class SubmissionReader {

    private final BoundedReader reader;
    private final ContentStore contents;

    SubmissionReader(BoundedReader reader, ContentStore contents) {
        this.reader = reader;
        this.contents = contents;
    }

    /**
     * Content that is missing is waited for, as the event may be faster than the copy of the content that is asked.
     *
     * @throws ContentMissingException if it did not come
     * @throws InterruptedException if the process is stopping
     */
    @Retry(retryOn = ContentMissingException.class, maxRetries = -1, maxDuration = 30, durationUnit = ChronoUnit.SECONDS, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public ParsedReport read(ReportReceived received) throws InterruptedException {
        SubmissionFacts submission = received.submission();
        return reader.read(submission.submissionId(), () -> contents.fetch(submission),
                submission.fileName(), received.hints());
    }
}
