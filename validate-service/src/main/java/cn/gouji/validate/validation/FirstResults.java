package cn.gouji.validate.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.validate.alike.AlikeTexts;
import cn.gouji.validate.history.FirstAnnouncement;
import cn.gouji.validate.history.History;
import cn.gouji.validate.history.Past;
import cn.gouji.validate.report.AlikeText;

/**
 * Takes in many readings together, because each request to the store costs about as much for all of them as for one.
 *
 * <p>Nearly every reading is the first of its submission, on a report that nobody else handed in, of an organ of which no
 * other year is known. For those the steps of {@link Renewal} are done for all at once, in its order; as soon as one turns
 * out to have to do with anything else it is handed over to it. Every step may be done again.
 */
@ApplicationScoped
public class FirstResults {

    private final ValidationRepository validations;
    private final History years;
    private final AlikeTexts texts;
    private final FirstAnnouncement announcement;
    private final Renewal renewal;

    FirstResults(ValidationRepository validations, History years, AlikeTexts texts, FirstAnnouncement announcement,
            Renewal renewal) {
        this.validations = validations;
        this.years = years;
        this.texts = texts;
        this.announcement = announcement;
        this.renewal = renewal;
    }

    /** Stores and sends the results. @return them by submission id; none where a later reading is known already */
    public Map<String, Validation> take(List<Reading> readings) {
        Map<String, Validation> finished = new HashMap<>();
        Map<String, OpenResult> first = stored(first(readings));
        Set<String> announced = announcement.announce(first.values());
        Set<String> alone = years.withoutNeighbours(first.values().stream().map(OpenResult::stored)
                .filter(stored -> announced.contains(stored.submissionId())).toList());
        first.forEach((id, result) -> finished.put(id, finish(result, announced.contains(id), alone.contains(id))));
        for (Reading reading : readings) {
            OpenResult done = first.get(id(reading));
            if (done == null || done.reading() != reading) {
                renewal.take(reading).ifPresent(result -> finished.put(id(reading), result));
            }
        }
        return finished;
    }

    private Validation finish(OpenResult result, boolean announced, boolean alone) {
        if (!announced) {
            return renewal.finish(result);
        }
        return alone ? result.validation() : renewal.follow(result);
    }

    /** The results of submissions that are not known, nor an earlier report of their organs; by submission id. */
    private List<OpenResult> first(List<Reading> readings) {
        Set<String> known = validations.revisions(readings.stream().map(FirstResults::id).toList()).keySet();
        Map<String, Reading> first = new LinkedHashMap<>();
        readings.stream().filter(reading -> !known.contains(id(reading)))
                .forEach(reading -> first.putIfAbsent(id(reading), reading));
        Map<String, Past> past = years.withoutPast(reports(first));
        first.keySet().retainAll(past.keySet());
        Map<String, List<AlikeText>> alike = texts.of(reports(first));
        List<OpenResult> results = new ArrayList<>();
        first.forEach((id, reading) -> results.add(renewal.first(reading, past.get(id), alike.get(id))));
        return results;
    }

    /** Those that could be stored: of the others somebody else has stored a result meanwhile. */
    private Map<String, OpenResult> stored(List<OpenResult> results) {
        Set<String> inserted = validations.insert(results.stream().map(OpenResult::stored).toList());
        Map<String, OpenResult> stored = new LinkedHashMap<>();
        results.stream().filter(result -> inserted.contains(result.stored().submissionId()))
                .forEach(result -> stored.put(result.stored().submissionId(), result));
        return stored;
    }

    private static Map<String, ParsedReport> reports(Map<String, Reading> readings) {
        Map<String, ParsedReport> reports = new LinkedHashMap<>();
        readings.forEach((id, reading) -> reports.put(id, reading.event().report()));
        return reports;
    }

    private static String id(Reading reading) {
        return reading.event().submission().submissionId();
    }
}
