package cn.gouji.contracts.event;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Review;
import cn.gouji.contracts.validation.Undecided;
import cn.gouji.contracts.validation.Verdict;

/**
 * A report was validated: everything a subscriber needs to know of it.
 *
 * @param revision counts what changed a submission's result: readings, review and later knowledge alike; ignore an event
 *            with a lower revision than you hold
 * @param form null if the document is unreadable
 * @param reason null unless the document is unreadable
 * @param year the year reported on, null if unknown
 * @param cells as read from the document; what reviewers corrected stands apart
 * @param corrections the cells whose values are others than those read; verdict and findings are about these values
 * @param ruleTitles what the rules that found something or could not be decided are called in Chinese, by id: a deployment
 *            may have rules of its own, whose names nobody else can know
 */
public record ReportValidated(SubmissionFacts submission, int revision, Form form, Outcome outcome,
        UnreadableReason reason, String title, Organ organ, Integer year, Verdict verdict, List<Finding> findings,
        List<Undecided> undecided, String rulesVersion, Map<String, CellReading> cells, List<Figure> figures,
        List<Correction> corrections, Review review,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> ruleTitles) {

    public ReportValidated {
        Objects.requireNonNull(submission, "submission must not be null");
        Objects.requireNonNull(verdict, "verdict must not be null");
        findings = findings == null ? List.of() : List.copyOf(findings);
        undecided = undecided == null ? List.of() : List.copyOf(undecided);
        cells = cells == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        figures = figures == null ? List.of() : List.copyOf(figures);
        corrections = corrections == null ? List.of() : List.copyOf(corrections);
        review = review == null ? Review.OPEN : review;
        ruleTitles = ruleTitles == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(ruleTitles));
    }

    /** Of a report that nobody reviewed yet. */
    public ReportValidated(SubmissionFacts submission, int revision, Form form, Outcome outcome,
            UnreadableReason reason, String title, Organ organ, Integer year, Verdict verdict, List<Finding> findings,
            List<Undecided> undecided, String rulesVersion, Map<String, CellReading> cells, List<Figure> figures) {
        this(submission, revision, form, outcome, reason, title, organ, year, verdict, findings, undecided,
                rulesVersion, cells, figures, null, null, null);
    }
}
