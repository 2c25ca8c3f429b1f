package cn.gouji.validate.scenario;

import java.util.Random;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.TableCells;

/** Random reports that satisfy every equation of the form. */
public final class ConsistentReports {

    private static final int APPLICANTS = 6;

    private final Random random;
    private final Form form;
    private final FormCells cells;

    public ConsistentReports(Form form, long seed) {
        this.random = new Random(seed);
        this.form = form;
        this.cells = FormCells.of(form);
    }

    public ParsedReport next(int least, int most) {
        return Reports.withValues(form, values(least, most));
    }

    /** Values in the order of the form; what is not a sum lies between {@code least} and {@code most}. */
    public long[] values(int least, int most) {
        long[] values = new long[cells.size()];
        for (TableCells table : cells.tables()) {
            int first = table.cells().min().getAsInt();
            switch (table.name()) {
                case "requests" -> requests(values, first, table.size() / (APPLICANTS + 1), least, most);
                case "disputes" -> disputes(values, first, least, most);
                default -> table.cells().forEach(cell -> values[cell] = between(least, most));
            }
        }
        return values;
    }

    private void requests(long[] values, int first, int rows, int least, int most) {
        int columns = APPLICANTS + 1;
        int concluded = first + (rows - 2) * columns;
        for (int applicant = 0; applicant < APPLICANTS; applicant++) {
            long outcomes = 0;
            for (int row = 2; row < rows - 2; row++) {
                long value = between(least, most);
                values[first + row * columns + applicant] = value;
                outcomes += value;
            }
            long carriedOver = between(least, most);
            long carriedIn = between(least, (int) Math.min(most, outcomes));
            values[first + applicant] = outcomes + carriedOver - carriedIn;
            values[first + columns + applicant] = carriedIn;
            values[concluded + applicant] = outcomes;
            values[concluded + columns + applicant] = carriedOver;
        }
        for (int row = 0; row < rows; row++) {
            for (int applicant = 0; applicant < APPLICANTS; applicant++) {
                values[first + row * columns + APPLICANTS] += values[first + row * columns + applicant];
            }
        }
    }

    private void disputes(long[] values, int first, int least, int most) {
        for (int row = 0; row < 3; row++) {
            for (int result = 0; result < 4; result++) {
                long value = between(least, most);
                values[first + row * 5 + result] = value;
                values[first + row * 5 + 4] += value;
            }
        }
    }

    private long between(int least, int most) {
        return least + random.nextInt(Math.max(1, most - least + 1));
    }
}
