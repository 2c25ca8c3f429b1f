package cn.gouji.parse.corpus.style;

import java.util.stream.Collectors;

import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;
import cn.gouji.parse.corpus.sheet.Slot;

/** One line a row, the columns kept apart by a separator: tabs, or bars. */
record SeparatedRows(String name, String left, String between, String right) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(Sheet sheet) {
        return new TextLines(this::row, joint()).write(sheet);
    }

    private String joint() {
        return left.isEmpty() ? between : "";
    }

    private String row(SheetRow row) {
        String end = row.joinedToNext() ? right.replace("|", "") : right;
        return row.slots().stream().map(Slot::text).collect(Collectors.joining(between, left, end));
    }

    @Override
    public String toString() {
        return name;
    }
}
