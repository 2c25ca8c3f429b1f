package cn.gouji.validate.review;

import java.math.BigDecimal;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.CellKind;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.act.ActKind;

/**
 * To give a cell another value.
 *
 * @param value null if the cell shall count as blank
 */
public record CellCorrection(String cell, BigDecimal value) implements Intention {

    /** Sums of such numbers stay far below what the rules can count with. */
    private static final int MOST_DIGITS = 12;

    @Override
    public ActKind kind() {
        return ActKind.CORRECTION;
    }

    @Override
    public String subject() {
        return cell;
    }

    @Override
    public String after() {
        return text(value);
    }

    @Override
    public String before(Validation current, ParsedReport report, String reason) {
        if (report.form() == null || report.cells().isEmpty()) {
            throw new ProblemException(ReviewProblem.NOTHING_TO_CORRECT);
        }
        Cell known = FormCatalogue.of(report.form())
                .cell(cell)
                .orElseThrow(() -> new ProblemException(ReviewProblem.UNKNOWN_CELL, cell, report.form().code()));
        check(known.column().kind());
        ReviewDecision.requireUndecided(current);
        return current.corrections()
                .stream()
                .filter(correction -> correction.cell().equals(cell))
                .findFirst()
                .map(Correction::corrected)
                .map(CellCorrection::text)
                .orElseGet(() -> text(report.cells().get(cell).value()));
    }

    private void check(CellKind kind) {
        if (value == null) {
            return;
        }
        if (value.precision() - value.scale() > MOST_DIGITS || value.scale() > MOST_DIGITS) {
            throw refused("位数过多");
        }
        if (kind != CellKind.CHANGE && value.signum() < 0) {
            throw refused("不得为负数");
        }
        if (kind != CellKind.AMOUNT && value.stripTrailingZeros().scale() > 0) {
            throw refused("应为整数");
        }
    }

    private ProblemException refused(String why) {
        return new ProblemException(ReviewProblem.VALUE_NOT_ALLOWED, cell, text(value), why);
    }

    static String text(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
