package cn.gouji.validate.scenario;

import java.util.Random;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.report.FormCells;
import cn.gouji.validate.report.TableCells;

/** Random reports that satisfy every equation of the form. */
public final class ConsistentReports {

    private static final int APPLICANTS = 6;
    private static final int MOST_DOCUMENTS = 20;
    private static final int MOST_FEES = 9_999;

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
                case "disclosure" -> disclosure(values, first, least, most);
                default -> publications2019(values, first, table.size(), least, most);
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

    /** No rules (规章): the organ of these reports cannot make any. */
    private void disclosure(long[] values, int first, int least, int most) {
        long issued = between(Math.min(least, MOST_DOCUMENTS), Math.min(most, MOST_DOCUMENTS));
        long repealed = between(least, most);
        values[first + 3] = issued;
        values[first + 4] = repealed;
        values[first + 5] = Math.max(0, issued - repealed) + between(least, most);
        for (int cell = first + 6; cell < first + 10; cell++) {
            values[cell] = Math.min(between(least, most), MOST_FEES);
        }
    }

    private void publications2019(long[] values, int first, int size, int least, int most) {
        for (int cell = first; cell < first + size; cell++) {
            values[cell] = between(least, most);
        }
        for (int row = first; row < first + 6; row += 3) {
            values[row + 2] += values[row + 1];
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
