package cn.gouji.parse.corpus.style;

import java.util.List;
import java.util.stream.Collectors;

import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.Slot;
import cn.gouji.parse.corpus.sheet.TableLayout;

/** One line a row; what is printed follows each other with blanks between, empty columns leave no trace. */
record SpacedRows(String name, String blank) implements Style {

    @Override
    public boolean keepsColumns() {
        return false;
    }

    @Override
    public List<TableLayout> layouts() {
        return TableLayout.LABELLED;
    }

    @Override
    public String write(Sheet sheet) {
        return new TextLines(this::row, blank).write(sheet);
    }

    private String row(SheetRow row) {
        return row.slots().stream().map(Slot::text).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(blank));
    }

    @Override
    public String toString() {
        return name;
    }
}
