package cn.gouji.parse.corpus.style;

import java.util.stream.Collectors;

import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetRow;

/** Tables as comma-separated values. */
record CommaRows() implements Style {

    @Override
    public String name() {
        return "comma-separated";
    }

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(Sheet sheet) {
        return new TextLines(CommaRows::row, ",").write(sheet);
    }

    private static String row(SheetRow row) {
        return row.slots().stream()
                .map(slot -> slot.text().contains(",") || slot.text().contains("\n")
                        ? '"' + slot.text() + '"'
                        : slot.text())
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return name();
    }
}
