package cn.gouji.validate.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.validate.validation.OpenResult;
import cn.gouji.validate.validation.ResultPublisher;
import cn.gouji.validate.validation.StoredText;
import cn.gouji.validate.validation.StoredValidation;

/**
 * Sends results so that the compacted topic, which keeps the last event of every key, keeps the latest result of every
 * submission: under the key of a report that of the submission that counts, under its own id that of every other.
 *
 * <p>Whoever changes what is stored does so before sending, and whoever sends looks afterwards whether what is stored still
 * says the same, and sends again if not. So the last event under a key comes from somebody who then saw nothing against it.
 */
@ApplicationScoped
public class Announcement {

    private final History history;
    private final StoredText text;
    private final ResultPublisher publisher;

    Announcement(History history, StoredText text, ResultPublisher publisher) {
        this.history = history;
        this.text = text;
        this.publisher = publisher;
    }

    /** Sends a stored result, and those whose place it takes or leaves. Doing it again changes nothing. */
    public void announce(OpenResult own) {
        Optional<ReportKey> key = ReportKey.of(own.stored());
        if (key.isEmpty()) {
            send(own.stored().submissionId(), own);
        }
        Optional<OrganYear> entered = key.map(mine -> history.enter(mine, own.stored()));
        own.stored().reportKeys().stream().map(ReportKey::parse).forEach(each -> announce(each, own,
                key.filter(each::equals).isPresent() ? entered.get() : history.submissions(each)));
    }

    private void announce(ReportKey key, OpenResult own, OrganYear entered) {
        Map<String, StoredValidation> sent = new HashMap<>();
        StoredValidation current = own.stored();
        OrganYear year = entered;
        boolean agreed = false;
        while (!agreed) {
            Standing standing = history.standing(key, year, current);
            Map<String, StoredValidation> due = standing.due(sent.containsKey(key.toString()));
            due.entrySet().removeIf(event -> isSame(event.getValue(), sent.get(event.getKey())));
            due.forEach((recordKey, result) -> send(recordKey,
                    isSame(result, own.stored()) ? own : text.open(result)));
            sent.putAll(due);
            Optional<OrganYear> after = history.handOver(standing);
            agreed = after.isPresent() && due.isEmpty();
            if (!agreed) {
                year = after.orElseGet(() -> history.submissions(key));
                current = history.current(current);
            }
        }
    }

    private void send(String recordKey, OpenResult result) {
        publisher.send(recordKey, result.reading().event(), result.validation(), result.stored().at())
                .await().indefinitely();
    }

    private static boolean isSame(StoredValidation one, StoredValidation other) {
        return other != null && one.submissionId().equals(other.submissionId()) && one.revision() == other.revision();
    }
}
