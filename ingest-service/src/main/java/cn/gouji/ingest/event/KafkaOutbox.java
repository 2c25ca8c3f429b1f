package cn.gouji.ingest.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.ingest.intake.Outbox;
import cn.gouji.ingest.submission.Submission;
import cn.gouji.ingest.submission.SubmissionRepository;
import cn.gouji.kit.event.EventEnvelope;
import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.reactive.messaging.MutinyEmitter;

/** Sends {@code ReportReceived} and notes in the submissions what the broker has acknowledged. */
@ApplicationScoped
public class KafkaOutbox implements Outbox {

    private static final Logger LOG = Logger.getLogger(KafkaOutbox.class);

    /** Bounds the heap while the broker is away, and stays below what the channel buffers. */
    private static final int MAX_IN_FLIGHT = 512;
    /** Shorter than the lease: after that the relay may send. */
    private static final long WAIT_SECONDS = 20;

    private final MutinyEmitter<ReportReceived> emitter;
    private final SubmissionRepository submissions;
    private final ExecutorService background;
    private final Semaphore inFlight = new Semaphore(MAX_IN_FLIGHT);

    KafkaOutbox(@Channel("report-received") MutinyEmitter<ReportReceived> emitter, SubmissionRepository submissions,
            @VirtualThreads ExecutorService background) {
        this.emitter = emitter;
        this.submissions = submissions;
        this.background = background;
    }

    @Override
    public void send(List<Submission> pending) {
        if (!pending.isEmpty()) {
            background.execute(() -> sendOrLeave(pending));
        }
    }

    private void sendOrLeave(List<Submission> pending) {
        try {
            sendAndWait(pending);
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "Events left to the relay pending=%d", pending.size());
        }
    }

    /** @return true if the broker has acknowledged every event */
    boolean sendAndWait(List<Submission> pending) {
        for (int from = 0; from < pending.size(); from += MAX_IN_FLIGHT) {
            List<Submission> batch = pending.subList(from, Math.min(pending.size(), from + MAX_IN_FLIGHT));
            if (!sendBatch(batch)) {
                LOG.warnf("Events not acknowledged and left to the relay batchSize=%d pending=%d", batch.size(),
                        pending.size());
                return false;
            }
        }
        return true;
    }

    private boolean sendBatch(List<Submission> batch) {
        if (!mayBeSent(batch.size())) {
            return false;
        }
        List<Submission> acknowledged;
        try {
            acknowledged = acknowledged(batch);
        } finally {
            inFlight.release(batch.size());
        }
        if (!acknowledged.isEmpty()) {
            submissions.settle(acknowledged);
        }
        return acknowledged.size() == batch.size();
    }

    private boolean mayBeSent(int count) {
        try {
            return inFlight.tryAcquire(count, WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sends all before it waits for the first, so that the client can put them into few requests. */
    private List<Submission> acknowledged(List<Submission> batch) {
        Map<Submission, CompletableFuture<Void>> sent = new LinkedHashMap<>();
        batch.forEach(submission -> sent.put(submission,
                emitter.sendMessage(envelope(submission)).subscribeAsCompletionStage()));
        List<Submission> acknowledged = new ArrayList<>();
        sent.forEach((submission, acknowledgement) -> {
            try {
                acknowledgement.join();
                acknowledged.add(submission);
            } catch (CompletionException failed) {
                LOG.debugf(failed, "Event not acknowledged submissionId=%s", submission.submissionId());
            }
        });
        return acknowledged;
    }

    private static Message<ReportReceived> envelope(Submission submission) {
        ReportReceived event = new ReportReceived(submission.facts(), submission.revision(), submission.hints());
        return EventEnvelope.of(EventType.REPORT_RECEIVED, "ingest-service", submission.submissionId(),
                submission.submissionId(), submission.revision(), submission.receivedAt(), event);
    }
}
