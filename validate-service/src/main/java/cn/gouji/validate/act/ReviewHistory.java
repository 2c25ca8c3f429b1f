package cn.gouji.validate.act;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Review;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.StateChange;

/** What follows from all acts on one submission, in their order. */
public final class ReviewHistory {

    private final List<Act> acts;
    private final Map<String, Act> findings = new LinkedHashMap<>();
    private final Map<String, Act> corrections = new LinkedHashMap<>();
    private Review review = Review.OPEN;

    public ReviewHistory(List<Act> acts) {
        this.acts = List.copyOf(acts);
        for (Act act : acts) {
            switch (act.kind()) {
                case FINDING_STATE -> findings.put(act.subject(), act);
                case CORRECTION -> corrections.put(act.subject(), act);
                case CORRECTION_WITHDRAWN -> corrections.remove(act.subject());
                case REVIEW -> review = new Review(ContractJson.ofCode(ReviewState.class, act.after()), act.at(),
                        act.by(), act.reason());
            }
        }
    }

    public int size() {
        return acts.size();
    }

    /** When the last act was done. */
    public Optional<Instant> lastAt() {
        return acts.isEmpty() ? Optional.empty() : Optional.of(acts.getLast().at());
    }

    /** The act that a client called so. */
    public Optional<Act> called(String idempotencyKey) {
        return acts.stream()
                .filter(act -> idempotencyKey != null && idempotencyKey.equals(act.idempotencyKey()))
                .findFirst();
    }

    public Review review() {
        return review;
    }

    /** The finding in the state that a reviewer put it into. */
    public Finding reviewed(Finding finding) {
        Act act = findings.get(finding.key());
        return act == null
                ? finding
                : finding.inState(ContractJson.ofCode(FindingState.class, act.after()),
                        new StateChange(act.by(), act.at(), act.reason()));
    }

    /** The corrections that hold, of cells that the report has. */
    public List<Correction> corrections(ParsedReport report) {
        return corrections.values()
                .stream()
                .filter(act -> report.cells().containsKey(act.subject()))
                .map(act -> correction(report.cells().get(act.subject()), act))
                .toList();
    }

    private static Correction correction(CellReading reading, Act act) {
        return new Correction(act.subject(), reading.raw(), reading.value(),
                act.after() == null ? null : new BigDecimal(act.after()), act.by(), act.at(), act.reason());
    }
}
