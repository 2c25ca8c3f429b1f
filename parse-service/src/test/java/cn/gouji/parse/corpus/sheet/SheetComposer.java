package cn.gouji.parse.corpus.sheet;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormBlock;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.parse.corpus.GeneratedReport;
import cn.gouji.parse.corpus.sheet.Paragraph.Role;

/** Prints a report without any damage. */
public final class SheetComposer {

    private static final String[] RESULTS = {"结果维持", "结果纠正", "其他结果", "尚未审结", "总计"};

    private final GeneratedReport report;
    private final List<SheetBlock> blocks = new ArrayList<>();

    public SheetComposer(GeneratedReport report) {
        this.report = report;
    }

    /** @param shortHeader print one line of column labels where the layout allows it */
    public Sheet compose(TableLayout layout, boolean shortHeader) {
        report.narrative().titleLines().forEach(line -> blocks.add(new Paragraph(Role.TITLE, 0, line)));
        text(0, report.narrative().preface());
        FormCatalogue catalogue = FormCatalogue.of(report.form());
        heading(1);
        text(1, report.narrative().texts().get(1));
        heading(2);
        blocks.add(disclosure(catalogue.table(report.form() == Form.FORM_2021 ? "disclosure" : "disclosure2019")));
        heading(3);
        blocks.add(new RequestsComposer(catalogue.table("requests"), layout, report.cells()).compose(shortHeader));
        heading(4);
        blocks.add(disputes(catalogue.table("disputes")));
        heading(5);
        text(5, report.narrative().texts().get(5));
        heading(6);
        text(6, report.narrative().texts().get(6));
        text(6, report.narrative().closing());
        return new Sheet(report.form(), blocks);
    }

    private void heading(int section) {
        blocks.add(new Paragraph(Role.HEADING, section, report.narrative().headings().get(section)));
    }

    private void text(int section, List<String> lines) {
        lines.forEach(line -> blocks.add(new Paragraph(Role.TEXT, section, line)));
    }

    private SheetTable disclosure(FormTable table) {
        List<SheetRow> rows = new ArrayList<>();
        for (FormBlock block : table.blocks()) {
            rows.add(Slots.header(block.heading(), "", "", ""));
            String[] labels = {"信息内容", "", "", ""};
            for (int i = 0; i < block.columns().size(); i++) {
                labels[i + 1] = block.columns().get(i).label();
            }
            rows.add(Slots.header(labels));
            for (FormRow row : block.rows()) {
                List<Slot> slots = new ArrayList<>();
                slots.add(Slot.of(SlotKind.LABEL, row.label()));
                values(slots, table.name() + "." + row.id(), block.columns());
                while (slots.size() < labels.length) {
                    slots.add(Slot.gap());
                }
                rows.add(new SheetRow(RowKind.BODY, table.name() + "." + row.id(), slots));
            }
        }
        return new SheetTable(table.name(), rows);
    }

    private SheetTable disputes(FormTable table) {
        List<SheetRow> rows = new ArrayList<>();
        rows.add(Slots.header("行政复议", "", "", "", "", "行政诉讼", "", "", "", "", "", "", "", "", ""));
        rows.add(Slots.header(RESULTS[0], RESULTS[1], RESULTS[2], RESULTS[3], RESULTS[4], "未经复议直接起诉", "", "", "", "",
                "复议后起诉", "", "", "", ""));
        rows.add(Slots.header("", "", "", "", "", RESULTS[0], RESULTS[1], RESULTS[2], RESULTS[3], RESULTS[4],
                RESULTS[0], RESULTS[1], RESULTS[2], RESULTS[3], RESULTS[4]));
        List<Slot> slots = new ArrayList<>();
        FormBlock block = table.blocks().getFirst();
        for (FormRow row : block.rows()) {
            values(slots, table.name() + "." + row.id(), block.columns());
        }
        rows.add(new SheetRow(RowKind.BODY, table.name(), slots));
        return new SheetTable(table.name(), rows);
    }

    private void values(List<Slot> slots, String row, List<FormColumn> columns) {
        for (FormColumn column : columns) {
            String cell = row + "." + column.id();
            slots.add(Slot.value(cell, report.cells().get(cell).toPlainString()));
        }
    }
}
