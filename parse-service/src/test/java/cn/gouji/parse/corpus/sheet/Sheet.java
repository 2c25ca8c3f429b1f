package cn.gouji.parse.corpus.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import cn.gouji.contracts.form.Form;

/** A whole printed report; damage changes it in place. */
public final class Sheet {

    private final Form form;
    private final List<SheetBlock> blocks;

    public Sheet(Form form, List<SheetBlock> blocks) {
        this.form = form;
        this.blocks = new ArrayList<>(blocks);
    }

    public Form form() {
        return form;
    }

    /** The pieces in reading order; a live list. */
    public List<SheetBlock> blocks() {
        return blocks;
    }

    public List<SheetTable> tables() {
        return blocks.stream().filter(SheetTable.class::isInstance).map(SheetTable.class::cast).toList();
    }

    public Optional<SheetTable> table(String name) {
        return tables().stream().filter(table -> table.name().equals(name)).findFirst();
    }

    /** The table of the applications, the one that damage meets most often. */
    public Optional<SheetTable> requests() {
        return table("requests");
    }
}
