package cn.gouji.validate.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.Act;
import cn.gouji.validate.act.ActRepository;
import cn.gouji.validate.act.ReviewHistory;
import cn.gouji.validate.validation.Renewal;
import cn.gouji.validate.validation.StoredText;
import cn.gouji.validate.validation.StoredValidation;
import cn.gouji.validate.validation.ValidationRepository;
import io.quarkus.virtual.threads.VirtualThreads;

/**
 * Lets reviewers act: writes the act into the log, then works out and sends what follows from it.
 *
 * <p>Before anything else it is noted that somebody is at it. Whatever a crash interrupts after that is completed by
 * {@link cn.gouji.validate.validation.UnsentResults}.
 */
@ApplicationScoped
public class Reviewing {

    private static final Logger LOG = Logger.getLogger(Reviewing.class);

    private final ValidationRepository validations;
    private final ActRepository acts;
    private final Renewal renewal;
    private final StoredText text;
    private final ExecutorService background;
    private final Clock clock;

    Reviewing(ValidationRepository validations, ActRepository acts, Renewal renewal, StoredText text,
            @VirtualThreads ExecutorService background, Clock clock) {
        this.validations = validations;
        this.acts = acts;
        this.renewal = renewal;
        this.text = text;
        this.background = background;
        this.clock = clock;
    }

    /**
     * @return the result after the act; empty if the submission has none
     * @throws ProblemException if the act cannot be done
     */
    public Optional<StoredValidation> perform(String submissionId, Intention intention, Signature signature) {
        StoredValidation known = validations.findById(submissionId);
        if (known == null) {
            return Optional.empty();
        }
        while (true) {
            // First what others have written and perhaps could not complete: it counts before this act.
            StoredValidation current = renewal.update(submissionId, known.at());
            ReviewHistory history = new ReviewHistory(acts.ofSubmission(submissionId));
            Optional<Act> done = history.called(signature.idempotencyKey());
            if (done.isPresent()) {
                requireSame(done.get(), intention);
                return Optional.of(current);
            }
            if (history.size() == current.acts()) {
                Act act = act(current, intention, signature);
                validations.intend(submissionId, act.at());
                if (acts.append(act)) {
                    return Optional.of(effect(act));
                }
            }
        }
    }

    private static void requireSame(Act done, Intention intention) {
        if (done.kind() != intention.kind() || !Objects.equals(done.subject(), intention.subject())
                || !Objects.equals(done.after(), intention.after())) {
            throw new ProblemException(ReviewProblem.KEY_REUSED, done.idempotencyKey());
        }
    }

    private Act act(StoredValidation current, Intention intention, Signature signature) {
        signature.requireSeen(current.revision());
        String before = intention.before(text.result(current), text.reading(current).event().report(),
                signature.reason());
        // MongoDB keeps milliseconds; whoever reads the act later shall see the same moment.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String submissionId = current.submissionId();
        int number = current.acts() + 1;
        return new Act(Act.id(submissionId, number), submissionId, number, intention.kind(), intention.subject(),
                before, intention.after(), signature.by(), now, signature.reason(), signature.idempotencyKey());
    }

    private StoredValidation effect(Act act) {
        StoredValidation next = renewal.update(act.submissionId(), act.at());
        LOG.infof("Act recorded submissionId=%s number=%d kind=%s revision=%d", act.submissionId(), act.number(),
                act.kind(), next.revision());
        background.execute(() -> deliverOrLeave(next));
        return next;
    }

    private void deliverOrLeave(StoredValidation result) {
        try {
            renewal.deliver(result);
        } catch (RuntimeException away) {
            LOG.warnf(away, "Result left to the relay submissionId=%s revision=%d", result.submissionId(),
                    result.revision());
        }
    }
}
