package cn.gouji.contracts.form;

import java.util.List;

/**
 * Rows of a table that share their columns.
 *
 * @param heading the line printed above the block, such as 第二十条第（一）项, or null
 */
public record FormBlock(String heading, List<FormColumn> columns, List<FormRow> rows) {

    public FormBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
