package cn.gouji.stats;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.validation.ReviewState;

/**
 * What validate-service sends and compaction keeps: the submission that counts for an organ and year has both as its key, of
 * several that do not count the last one; every other has its own id. Whoever gets another key is sent again.
 */
final class CompactedTopic {

    private final List<Map.Entry<String, ReportValidated>> whole = new ArrayList<>();
    private final Map<String, ReportValidated> newest = new HashMap<>();
    private final Map<String, String> holders = new HashMap<>();

    /** @param results in the order in which the results came to be; those of one submission by their revisions */
    CompactedTopic(List<ReportValidated> results) {
        for (ReportValidated result : results) {
            String id = result.submission().submissionId();
            ReportValidated before = newest.put(id, result);
            Set<String> concerned = new HashSet<>(Set.of(reportKey(result)));
            if (before != null) {
                concerned.add(reportKey(before));
            }
            concerned.forEach(key -> announce(key, id));
        }
    }

    List<ReportValidated> whole() {
        return whole.stream().map(Map.Entry::getValue).toList();
    }

    /** Only the last record of each key, in the order of the whole. */
    List<ReportValidated> compacted() {
        Map<String, ReportValidated> last = new LinkedHashMap<>();
        whole.forEach(record -> {
            last.remove(record.getKey());
            last.put(record.getKey(), record.getValue());
        });
        return List.copyOf(last.values());
    }

    private void announce(String key, String subject) {
        if (key.equals(subject)) {
            send(key, subject);
            return;
        }
        String counting = newest.values().stream().filter(result -> reportKey(result).equals(key))
                .max(Comparator.comparing(CompactedTopic::canCount)
                        .thenComparing(result -> result.submission().receivedAt())
                        .thenComparing(result -> result.submission().submissionId()))
                .map(result -> result.submission().submissionId()).orElse(null);
        String holder = holders.get(key);
        boolean changesHands = counting != null && !counting.equals(holder);
        if (changesHands && holder != null && reportKey(newest.get(holder)).equals(key)) {
            send(holder, holder);
        }
        if (!subject.equals(counting) && reportKey(newest.get(subject)).equals(key)) {
            send(subject, subject);
        }
        if (changesHands || Objects.equals(counting, subject)) {
            send(key, counting);
            holders.put(key, counting);
        }
    }

    private void send(String key, String submissionId) {
        whole.add(Map.entry(key, newest.get(submissionId)));
    }

    private static String reportKey(ReportValidated result) {
        return EventType.reportKey(result.submission().submissionId(), result.organ(), result.year());
    }

    private static boolean canCount(ReportValidated result) {
        return result.outcome() != Outcome.UNREADABLE && result.review().state() != ReviewState.WITHDRAWN;
    }
}
