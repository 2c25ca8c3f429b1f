package cn.gouji.parse.corpus.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.form.FormRow;
import cn.gouji.contracts.form.FormTable;

/** Prints table three in one of its layouts. */
final class RequestsComposer {

    private static final int COLUMNS = 7;

    private final FormTable table;
    private final TableLayout layout;
    private final Map<String, BigDecimal> cells;
    private final List<SheetRow> rows = new ArrayList<>();
    private List<String> openGroups = List.of();

    RequestsComposer(FormTable table, TableLayout layout, Map<String, BigDecimal> cells) {
        this.table = table;
        this.layout = layout;
        this.cells = cells;
    }

    SheetTable compose(boolean shortHeader) {
        boolean oneColumn = layout == TableLayout.GROUP_ROWS || layout == TableLayout.ONE_LABEL;
        if (shortHeader && oneColumn) {
            header("项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计");
        } else if (oneColumn) {
            header(table.blocks().getFirst().heading(), "申请人情况", "", "", "", "", "", "");
            header("", "自然人", "法人或其他组织", "", "", "", "", "总计");
            header("", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "");
        } else if (layout == TableLayout.RAGGED) {
            header(table.blocks().getFirst().heading(), "", "申请人情况", "", "", "", "", "", "总计", "");
            header("", "", "自然人", "法人或其他组织", "", "", "", "", "", "");
            header("", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "", "");
        } else {
            header(table.blocks().getFirst().heading(), "", "", "申请人情况", "", "", "", "", "", "");
            header("", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计");
            header("", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "");
        }
        for (FormRow row : table.blocks().getFirst().rows()) {
            body(row);
        }
        return new SheetTable(table.name(), rows);
    }

    private void header(String... texts) {
        rows.add(Slots.header(texts));
    }

    private void body(FormRow row) {
        List<String> newGroups = row.groups().stream().filter(group -> !openGroups.contains(group)).toList();
        openGroups = row.groups();
        List<Slot> slots = new ArrayList<>();
        switch (layout) {
            case GRID -> threeLabels(slots, row, newGroups);
            case GROUPS_REPEATED -> threeLabels(slots, row, row.groups());
            case RAGGED -> ragged(slots, row, newGroups);
            case GROUP_ROWS -> {
                newGroups.forEach(this::groupRow);
                slots.add(Slot.of(SlotKind.LABEL, row.label()));
            }
            case ONE_LABEL -> slots.add(Slot.of(SlotKind.LABEL, String.join("", newGroups) + row.label()));
        }
        values(slots, row);
        if (layout == TableLayout.RAGGED && row.groups().size() < 2) {
            slots.add(Slot.gap());
        }
        rows.add(new SheetRow(RowKind.BODY, table.name() + "." + row.id(), slots));
    }

    private void threeLabels(List<Slot> slots, FormRow row, List<String> printedGroups) {
        for (String group : row.groups()) {
            slots.add(printedGroups.contains(group) ? Slot.of(SlotKind.GROUP, group) : Slot.gap());
        }
        slots.add(Slot.of(SlotKind.LABEL, row.label()));
        slots.addAll(Collections.nCopies(3 - slots.size(), Slot.gap()));
    }

    private void ragged(List<Slot> slots, FormRow row, List<String> newGroups) {
        if (row.groups().isEmpty()) {
            slots.add(Slot.of(SlotKind.LABEL, row.label()));
            slots.add(Slot.gap());
            return;
        }
        for (String group : row.groups()) {
            slots.add(newGroups.contains(group) ? Slot.of(SlotKind.GROUP, group) : Slot.gap());
        }
        slots.add(Slot.of(SlotKind.LABEL, row.label()));
    }

    private void groupRow(String group) {
        List<Slot> slots = new ArrayList<>();
        slots.add(Slot.of(SlotKind.GROUP, group));
        slots.addAll(Collections.nCopies(COLUMNS, Slot.gap()));
        rows.add(new SheetRow(RowKind.GROUP, null, slots));
    }

    private void values(List<Slot> slots, FormRow row) {
        for (FormColumn column : table.blocks().getFirst().columns()) {
            String cell = table.name() + "." + row.id() + "." + column.id();
            slots.add(Slot.value(cell, cells.get(cell).toPlainString()));
        }
    }
}
