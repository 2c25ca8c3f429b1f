package cn.gouji.validate.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.validate.act.ActRepository;
import cn.gouji.validate.act.ReviewHistory;
import cn.gouji.validate.alike.AlikeTexts;
import cn.gouji.validate.history.Announcement;
import cn.gouji.validate.history.History;
import cn.gouji.validate.history.Past;
import cn.gouji.validate.report.AlikeText;

/**
 * The only way to a new result of a submission: worked out from reading and acts, stored under the next revision, sent.
 *
 * <p>Two renewals at the same time get different revisions, and the later one knows what the earlier one knew, because each
 * stores only over the revision it has seen.
 */
@ApplicationScoped
public class Renewal {

    private static final Logger LOG = Logger.getLogger(Renewal.class);
    private static final ReviewHistory NO_HISTORY = new ReviewHistory(List.of());

    private final ValidationRepository validations;
    private final ActRepository acts;
    private final Appraisal appraisal;
    private final StoredText text;
    private final Announcement announcement;
    private final History years;
    private final AlikeTexts texts;
    private final Clock clock;

    Renewal(ValidationRepository validations, ActRepository acts, Appraisal appraisal, StoredText text,
            Announcement announcement, History years, AlikeTexts texts, Clock clock) {
        this.validations = validations;
        this.acts = acts;
        this.appraisal = appraisal;
        this.text = text;
        this.announcement = announcement;
        this.years = years;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Takes in what was read, stores and sends the result.
     *
     * @return the result, empty if a later reading is known already
     */
    public Optional<Validation> take(Reading reading) {
        ReportParsed event = reading.event();
        String submissionId = event.submission().submissionId();
        while (true) {
            StoredValidation stored = validations.findById(submissionId);
            if (stored != null && stored.readingRevision() > event.revision()) {
                LOG.infof("Older revision ignored submissionId=%s revision=%d", submissionId, event.revision());
                return Optional.empty();
            }
            if (stored != null && isKnown(stored, reading)) {
                // A redelivery: whether the result was sent before the crash, nobody knows.
                return Optional.of(finish(text.open(stored)));
            }
            OpenResult next = stored == null
                    ? result(null, reading, NO_HISTORY, event.revision(), event.submission().receivedAt())
                    : result(stored, reading, history(submissionId),
                            Math.max(stored.revision() + 1, event.revision()),
                            event.submission().receivedAt()).withUnsentSince(stored.unsentSince());
            if (stored == null ? validations.insert(next.stored()) : validations.replace(stored, next.stored())) {
                return Optional.of(finish(next));
            }
        }
    }

    /**
     * Works the result of a submission out again, because something that it rests on has changed, stores and sends it under
     * the next revision. If nothing comes out differently, nothing is stored, and nothing sent unless it was left unsent.
     *
     * @param at time of the fact that led to it
     */
    public void renew(String submissionId, Instant at) {
        StoredValidation stored = update(submissionId, at);
        if (stored.unsentSince() != null) {
            deliver(stored);
        }
    }

    /** The same, but leaves the sending to {@link #deliver}. */
    public StoredValidation update(String submissionId, Instant at) {
        while (true) {
            StoredValidation stored = validations.findById(submissionId);
            ReviewHistory history = history(submissionId);
            StoredValidation next = result(stored, text.reading(stored), history, stored.revision() + 1, at).stored();
            if (text.sameResult(stored, next)) {
                StoredValidation same = stored.restingOn(next.previous(), next.reportKeys());
                if (same.equals(stored) || validations.replace(stored, same)) {
                    return same;
                }
                continue;
            }
            StoredValidation unsent = next.withUnsentSince(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            if (validations.replace(stored, unsent)) {
                return unsent;
            }
        }
    }

    /** Sends a result, renews what rests on the report, and notes that nothing is left to do. */
    public void deliver(StoredValidation stored) {
        finish(text.open(stored));
        validations.settle(stored);
    }

    Validation finish(OpenResult result) {
        announcement.announce(result);
        return follow(result);
    }

    /** Renews what rests on a report whose result is sent. */
    Validation follow(OpenResult result) {
        years.follow(result.stored(), this::renew);
        return result.validation();
    }

    private boolean isKnown(StoredValidation stored, Reading reading) {
        return text.restsOn(stored, reading)
                && text.result(stored).rulesVersion().equals(appraisal.rulesVersion());
    }

    private ReviewHistory history(String submissionId) {
        return new ReviewHistory(acts.ofSubmission(submissionId));
    }

    private OpenResult result(StoredValidation seen, Reading reading, ReviewHistory history, int revision,
            Instant at) {
        ReportParsed event = reading.event();
        return result(seen, reading, history, revision, at, years.past(event.report()),
                texts.of(event.submission().submissionId(), event.report()));
    }

    /** The result of a submission that was not known before. */
    OpenResult first(Reading reading, Past past, List<AlikeText> alike) {
        ReportParsed event = reading.event();
        return result(null, reading, NO_HISTORY, event.revision(), event.submission().receivedAt(), past, alike);
    }

    private OpenResult result(StoredValidation seen, Reading reading, ReviewHistory history, int revision,
            Instant at, Past past, List<AlikeText> alike) {
        ReportParsed event = reading.event();
        Validation result = appraisal.result(event, history,
                past.circumstances(event.submission().receivedAt(), alike), revision);
        Instant factAt = history.lastAt().filter(last -> last.isAfter(at)).orElse(at);
        return new OpenResult(text.stored(reading, result, history.size(), factAt)
                .restingOn(past.basis(), years.reportKeys(seen, event.report())), reading, result);
    }
}
