package cn.gouji.contracts.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

import cn.gouji.contracts.report.Place;

/**
 * One thing that a rule has to say about a report.
 *
 * @param rule id of the rule, dotted and lasting
 * @param cells ids of the cells concerned
 * @param message in Chinese, for a clerk: which relation, both sides
 * @param expected the side that the relation computes, null if the rule compares no numbers
 * @param actual the side that the report states, null if the rule compares no numbers
 * @param quote the words of the report it is about, null if it is about cells only
 * @param suggestion null if no correction can be told
 * @param places where in the document the cells or words stand
 * @param key names the finding among those of its submission; the same rule about the same cells and words has the same
 *            key whenever the report is validated again; worked out if null
 * @param change who put it into its state, null while nobody did
 * @param section number of the section that the words or cells stand in, 0 for the text before section 一; null if they
 *            stand in none or in several
 */
public record Finding(String rule, Severity severity, List<String> cells, String message, BigDecimal expected,
        BigDecimal actual, String quote, Suggestion suggestion, FindingState state,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Place> places, String key,
        @JsonInclude(JsonInclude.Include.NON_NULL) StateChange change,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer section) {

    public Finding {
        Objects.requireNonNull(rule, "rule must not be null");
        Objects.requireNonNull(severity, "severity must not be null");
        cells = cells == null ? List.of() : List.copyOf(cells);
        state = state == null ? FindingState.OPEN : state;
        places = places == null ? List.of() : List.copyOf(places);
        key = key == null ? FindingKey.of(rule, cells, quote) : key;
    }

    /** A finding as a rule makes it: its key is worked out, nobody changed its state. */
    public Finding(String rule, Severity severity, List<String> cells, String message, BigDecimal expected,
            BigDecimal actual, String quote, Suggestion suggestion, FindingState state, List<Place> places) {
        this(rule, severity, cells, message, expected, actual, quote, suggestion, state, places, null, null,
                null);
    }

    /** The same finding in another state. */
    public Finding inState(FindingState newState, StateChange by) {
        return new Finding(rule, severity, cells, message, expected, actual, quote, suggestion, newState, places, key,
                by, section);
    }

    /** The same finding with its section and places. */
    public Finding at(Integer itsSection, List<Place> itsPlaces) {
        return new Finding(rule, severity, cells, message, expected, actual, quote, suggestion, state, itsPlaces, key,
                change, itsSection);
    }
}
