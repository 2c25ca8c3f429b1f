package cn.gouji.validate.plausibility;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.report.FormCells;

/**
 * An outcome of applications as the text names it, and the rows of the table that it stands for.
 *
 * @param figure name of the figure that states it
 * @param title as the form prints it
 * @param totalsByForm numbers of the cells in the column 总计 of its rows
 */
record OutcomeGroup(String figure, String title, Map<Form, int[]> totalsByForm) {

    static final List<OutcomeGroup> ALL = List.of(
            of("requests.granted", "（一）予以公开", "granted"),
            of("requests.partlyGranted", "（二）部分公开", "partlyGranted"),
            of("requests.refused", "（三）不予公开", "refused."),
            of("requests.unavailable", "（四）无法提供", "unavailable."),
            of("requests.unprocessed", "（五）不予处理", "unprocessed."),
            of("requests.otherwise", "（六）其他处理", "otherwise."));

    /** @param prefix what the ids of its rows begin with */
    private static OutcomeGroup of(String figure, String title, String prefix) {
        Map<Form, int[]> totals = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            FormCells cells = FormCells.of(form);
            totals.put(form, IntStream.range(0, cells.size()).filter(cell -> {
                FormRow row = cells.cell(cell).row();
                boolean mine = prefix.endsWith(".") ? row.id().startsWith(prefix) : row.id().equals(prefix);
                return mine && cells.cell(cell).table().equals("requests")
                        && cells.cell(cell).column().id().equals("total");
            }).toArray());
        }
        return new OutcomeGroup(figure, title, totals);
    }

    /** Numbers of the cells in the column 总计 of its rows. */
    int[] totals(FormCells cells) {
        return totalsByForm.get(cells.form());
    }

    /** {@link CheckedReport#UNKNOWN} if a cell is unknown. */
    long sum(CheckedReport report) {
        long sum = 0;
        for (int cell : totals(report.cells())) {
            if (report.value(cell) == CheckedReport.UNKNOWN) {
                return CheckedReport.UNKNOWN;
            }
            sum += report.value(cell);
        }
        return sum;
    }
}
