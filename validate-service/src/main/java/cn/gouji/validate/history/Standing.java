package cn.gouji.validate.history;

import java.util.LinkedHashMap;
import java.util.Map;

import cn.gouji.validate.validation.StoredValidation;

/**
 * How the submissions of a report stand to each other at a moment, as far as one of them is concerned.
 *
 * @param subject the one that is concerned, null if it is now taken for another report
 * @param counting the one that counts, of several that do not count the last; null if there is none any more
 * @param holderId the one whose result is to stand under the key of the report until now, null if there was none yet
 * @param holder its result if another counts now, null if it is now taken for another report
 */
record Standing(ReportKey key, StoredValidation subject, StoredValidation counting, String holderId,
        StoredValidation holder) {

    boolean changesHands() {
        return counting != null && !counting.submissionId().equals(holderId);
    }

    /**
     * The results that have to be sent, by record key.
     *
     * @param again whether something was sent under the key of the report that may count no more
     */
    Map<String, StoredValidation> due(boolean again) {
        Map<String, StoredValidation> due = new LinkedHashMap<>();
        if (changesHands() && holder != null) {
            // Compaction will take it away from under the key of the report.
            due.put(holder.submissionId(), holder);
        }
        if (subject != null && !subject.equals(counting)) {
            due.put(subject.submissionId(), subject);
        }
        if (counting != null && (changesHands() || again || subject != null && subject.equals(counting))) {
            due.put(key.toString(), counting);
        }
        return due;
    }
}
