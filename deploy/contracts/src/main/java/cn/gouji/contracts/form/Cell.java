package cn.gouji.contracts.form;

/** One number of the form's tables: its place in the form. Its id is {@code table.row.column}. */
public record Cell(String table, int section, FormRow row, FormColumn column) {

    public String id() {
        return table + "." + row.id() + "." + column.id();
    }

    /** The row and column as a person would name them. */
    public String label() {
        String columnPath = column.groups().isEmpty()
                ? column.label()
                : String.join(" ", column.groups()) + " " + column.label();
        return row.path() + " / " + columnPath;
    }
}
