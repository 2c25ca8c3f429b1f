package cn.gouji.ingest.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import com.github.f4b6a3.uuid.UuidCreator;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.ingest.content.ContentStore;
import cn.gouji.ingest.content.MediaTypes;
import cn.gouji.ingest.submission.Submission;
import cn.gouji.ingest.submission.SubmissionRepository;
import cn.gouji.kit.stage.Milestones;

/**
 * Makes submissions of uploaded files.
 *
 * <p>Content first, then the submission with its pending event, then the event: whatever breaks off in between, nothing
 * that was answered is lost and handing in again continues where it stopped.
 */
@ApplicationScoped
public class Intake {

    private static final Logger LOG = Logger.getLogger(Intake.class);

    private final ContentStore contents;
    private final MediaTypes mediaTypes;
    private final SubmissionRepository submissions;
    private final Outbox outbox;
    private final Milestones milestones;
    private final Clock clock;

    Intake(ContentStore contents, MediaTypes mediaTypes, SubmissionRepository submissions, Outbox outbox,
            Milestones milestones, Clock clock) {
        this.contents = contents;
        this.mediaTypes = mediaTypes;
        this.submissions = submissions;
        this.outbox = outbox;
        this.milestones = milestones;
        this.clock = clock;
    }

    /** @return one receipt for each upload, in the same order */
    public List<Receipt> accept(List<Upload> uploads, Hints hints) {
        Map<String, Upload.Complete> byContent = new LinkedHashMap<>();
        for (Upload upload : uploads) {
            if (upload instanceof Upload.Complete complete) {
                byContent.putIfAbsent(complete.content().sha256(), complete);
            }
        }
        Map<String, Submission> known = known(byContent.keySet());
        byContent.keySet().removeAll(known.keySet());
        askAgain(known.values(), hints);
        List<Submission> inserted = insert(byContent.values(), hints);
        outbox.send(inserted);

        Map<String, Submission> fresh = new HashMap<>();
        inserted.forEach(submission -> fresh.put(submission.sha256(), submission));
        byContent.keySet().removeAll(fresh.keySet());
        // Somebody else handed these in at the same time.
        Map<String, Submission> meanwhile = known(byContent.keySet());
        askAgain(meanwhile.values(), hints);
        known.putAll(meanwhile);
        return receipts(uploads, fresh, known);
    }

    private Map<String, Submission> known(Collection<String> sha256) {
        Map<String, Submission> known = new HashMap<>();
        if (!sha256.isEmpty()) {
            submissions.withContent(sha256).forEach(submission -> known.put(submission.sha256(), submission));
        }
        return known;
    }

    /** Who chose the wrong organ, region or year can only hand the same file in again with the right one. */
    private void askAgain(Collection<Submission> known, Hints hints) {
        Instant now = now();
        outbox.send(known.stream().map(submission -> asked(submission, hints, now)).flatMap(Optional::stream).toList());
    }

    /** @return none if the hints tell nothing new */
    private Optional<Submission> asked(Submission known, Hints hints, Instant now) {
        Submission latest = known;
        while (true) {
            Hints all = hints.over(latest.hints());
            if (all.equals(latest.hints())) {
                return Optional.empty();
            }
            Optional<Submission> asked = submissions.askAgain(latest, all, now, Outbox.LEASE);
            if (asked.isPresent()) {
                return asked;
            }
            // Somebody else gave hints meanwhile: these go over theirs.
            latest = submissions.get(latest.submissionId());
        }
    }

    /** MongoDB keeps milliseconds; the event must tell the same instant whenever it is sent. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private List<Submission> insert(Collection<Upload.Complete> uploads, Hints hints) {
        if (uploads.isEmpty()) {
            return List.of();
        }
        contents.store(uploads.stream().map(Upload.Complete::content).toList());
        Instant now = now();
        List<Submission> candidates = uploads.stream().map(upload -> submission(upload, hints, now)).toList();
        Set<String> inserted = submissions.insertNew(candidates);
        List<Submission> stored = new ArrayList<>(candidates);
        stored.removeIf(candidate -> !inserted.contains(candidate.submissionId()));
        stored.forEach(submission -> milestones.reached("received", submission.facts(), "format",
                submission.facts().mediaType()));
        return stored;
    }

    private Submission submission(Upload.Complete upload, Hints hints, Instant now) {
        String id = UuidCreator.getTimeOrderedEpochPlus1().toString();
        String mediaType = mediaTypes.detect(upload.content(), upload.fileName());
        LOG.debugf("Submission received submissionId=%s sha256=%s mediaType=%s", id, upload.content().sha256(),
                mediaType);
        return Submission.received(new SubmissionFacts(id, upload.fileName(), upload.content().sha256(),
                upload.content().size(), mediaType, now), hints, Outbox.LEASE);
    }

    private static List<Receipt> receipts(List<Upload> uploads, Map<String, Submission> fresh,
            Map<String, Submission> known) {
        Set<String> answered = new HashSet<>();
        List<Receipt> receipts = new ArrayList<>();
        for (Upload upload : uploads) {
            receipts.add(switch (upload) {
                case Upload.Refused refused -> Receipt.refused(refused);
                case Upload.Complete complete -> {
                    String sha256 = complete.content().sha256();
                    // The same bytes twice in one request: the second file is known by then.
                    boolean first = fresh.containsKey(sha256) && answered.add(sha256);
                    yield Receipt.of(complete, fresh.getOrDefault(sha256, known.get(sha256)),
                            first ? Receipt.Status.ACCEPTED : Receipt.Status.KNOWN);
                }
            });
        }
        return receipts;
    }
}
