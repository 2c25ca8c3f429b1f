package cn.gouji.validate.history;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.validate.validation.OpenResult;
import cn.gouji.validate.validation.ResultPublisher;
import cn.gouji.validate.validation.ValidationRepository;
import io.smallrye.mutiny.Uni;

/**
 * Sends the first results of many submissions together, with as many requests as {@link Announcement} needs for one: for those
 * that are the only ones of their report, and still are when their results are sent.
 */
@ApplicationScoped
public class FirstAnnouncement {

    private final OrganYearRepository years;
    private final ValidationRepository validations;
    private final ResultPublisher publisher;

    FirstAnnouncement(OrganYearRepository years, ValidationRepository validations, ResultPublisher publisher) {
        this.years = years;
        this.validations = validations;
        this.publisher = publisher;
    }

    /** @return ids of the submissions for which that was so; the others must be announced one by one */
    public Set<String> announce(Collection<OpenResult> results) {
        Map<ReportKey, OpenResult> only = new HashMap<>();
        List<OpenResult> done = new ArrayList<>();
        for (OpenResult result : results) {
            Optional<ReportKey> key = ReportKey.of(result.stored());
            key.ifPresentOrElse(known -> only.putIfAbsent(known, result), () -> done.add(result));
        }
        Map<ReportKey, OrganYear> entered = years.add(only);
        only.entrySet().removeIf(one -> !entered.get(one.getKey()).isOnly(id(one.getValue()), null));
        send(only, done);
        Map<ReportKey, OrganYear> after = years.handOver(only);
        Set<String> current = validations.current(only.values().stream().map(OpenResult::stored).toList());
        only.forEach((key, result) -> {
            if (after.get(key).isOnly(id(result), id(result)) && current.contains(id(result))) {
                done.add(result);
            }
        });
        return done.stream().map(FirstAnnouncement::id).collect(Collectors.toSet());
    }

    private void send(Map<ReportKey, OpenResult> only, List<OpenResult> ofNoReport) {
        List<Uni<Void>> sent = new ArrayList<>();
        only.forEach((key, result) -> sent.add(send(key.toString(), result)));
        ofNoReport.forEach(result -> sent.add(send(id(result), result)));
        if (!sent.isEmpty()) {
            Uni.join().all(sent).andFailFast().await().indefinitely();
        }
    }

    private Uni<Void> send(String recordKey, OpenResult result) {
        return publisher.send(recordKey, result.reading().event(), result.validation(), result.stored().at());
    }

    private static String id(OpenResult result) {
        return result.stored().submissionId();
    }
}
