package cn.gouji.parse.form.cell;

import java.math.BigDecimal;

/** What stands in one place of a table: a value, nothing, or words. */
public sealed interface CellText {

    /** As printed. */
    String raw();

    /**
     * A number.
     *
     * @param certain false if letters had to be taken for digits
     */
    record Value(BigDecimal number, String raw, boolean certain) implements CellText {
    }

    /** Empty, or only a dash or another sign that stands for "nothing". */
    record Blank(String raw) implements CellText {

        public boolean isEmpty() {
            return raw.isEmpty();
        }
    }

    /** Anything else. */
    record Words(String raw) implements CellText {
    }

    /** Nothing at all. */
    Blank EMPTY = new Blank("");
}
