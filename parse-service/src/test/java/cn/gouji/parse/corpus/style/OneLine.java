package cn.gouji.parse.corpus.style;

import java.util.List;

import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.TableLayout;

/** The whole report in one line, as copied from a web page. */
record OneLine() implements Style {

    @Override
    public String name() {
        return "one line";
    }

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
        return new CellPerLine(name(), 1).write(sheet).replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return name();
    }
}
