package cn.gouji.parse.corpus.style;

import java.util.List;

import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.TableLayout;

/** A way to write a printed report as a file. */
public interface Style {

    String name();

    /** Whether an empty column leaves a trace, so that the place of every value can be told. */
    boolean keepsColumns();

    /** The layouts that occur in this style. */
    default List<TableLayout> layouts() {
        return List.of(TableLayout.values());
    }

    /** The report as text; of a binary format what its text amounts to, for people who look into a failure. */
    String write(Sheet sheet);

    /** The report as a file. */
    default byte[] bytes(Sheet sheet, TextEncoding encoding) {
        return encoding.encode(write(sheet));
    }
}
