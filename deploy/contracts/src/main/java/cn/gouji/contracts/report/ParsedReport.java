package cn.gouji.contracts.report;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;

/**
 * What was read from one document.
 *
 * @param submissionId null if the document was only checked and not handed in
 * @param form null if the document is unreadable
 * @param reason null unless the document is unreadable
 * @param year the year reported on, null if the document does not tell
 * @param issuedOn the date of the signature, null if there is none
 * @param cells every cell of the form in the order of the document; empty if the document is unreadable
 * @param preface the text before section 一, line by line, the title included; null if there is none
 * @param prefacePlaces where its lines stand; none if that is not known
 */
public record ParsedReport(String submissionId, Form form, Outcome outcome, UnreadableReason reason, String title,
        Integer year, Period period, LocalDate issuedOn, Organ organ, List<Section> sections,
        Map<String, CellReading> cells, List<Figure> figures, List<Note> notes,
        @JsonInclude(JsonInclude.Include.NON_NULL) String preface,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<TextPlace> prefacePlaces) {

    public ParsedReport {
        Objects.requireNonNull(outcome, "outcome must not be null");
        if ((outcome == Outcome.UNREADABLE) != (reason != null)) {
            throw new IllegalArgumentException("A reason is given if and only if the document is unreadable");
        }
        organ = organ == null ? Organ.unknown() : organ;
        sections = sections == null ? List.of() : List.copyOf(sections);
        cells = cells == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        figures = figures == null ? List.of() : List.copyOf(figures);
        notes = notes == null ? List.of() : List.copyOf(notes);
        prefacePlaces = prefacePlaces == null ? List.of() : List.copyOf(prefacePlaces);
    }

    /** A report of which the places before section 一 are not known. */
    public ParsedReport(String submissionId, Form form, Outcome outcome, UnreadableReason reason, String title,
            Integer year, Period period, LocalDate issuedOn, Organ organ, List<Section> sections,
            Map<String, CellReading> cells, List<Figure> figures, List<Note> notes, String preface) {
        this(submissionId, form, outcome, reason, title, year, period, issuedOn, organ, sections, cells, figures,
                notes, preface, null);
    }

    /** A report without text before section 一. */
    public ParsedReport(String submissionId, Form form, Outcome outcome, UnreadableReason reason, String title,
            Integer year, Period period, LocalDate issuedOn, Organ organ, List<Section> sections,
            Map<String, CellReading> cells, List<Figure> figures, List<Note> notes) {
        this(submissionId, form, outcome, reason, title, year, period, issuedOn, organ, sections, cells, figures,
                notes, null);
    }

    public static ParsedReport unreadable(String submissionId, UnreadableReason reason, List<Note> notes) {
        return new ParsedReport(submissionId, null, Outcome.UNREADABLE, reason, null, null, null, null, null, null,
                null, null, notes);
    }

    /** The same report under another submission id. */
    public ParsedReport withSubmissionId(String id) {
        return new ParsedReport(id, form, outcome, reason, title, year, period, issuedOn, organ, sections, cells,
                figures, notes, preface, prefacePlaces);
    }

    /** The same report with other cells. */
    public ParsedReport withCells(Map<String, CellReading> newCells) {
        return new ParsedReport(submissionId, form, outcome, reason, title, year, period, issuedOn, organ, sections,
                newCells, figures, notes, preface, prefacePlaces);
    }
}
