package cn.gouji.parse.form.wording;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

/**
 * A line of text or a row of a table, the unit of recognition.
 *
 * @param grid whether the cells stand in the columns of a table
 */
public record TextRow(List<String> cells, Place place, boolean grid) {

    public static TextRow ofText(String text, Place place) {
        return new TextRow(List.of(text), place, false);
    }

    public static List<TextRow> of(Document document) {
        List<TextRow> rows = new ArrayList<>();
        for (Block block : document.blocks()) {
            switch (block) {
                case Line line -> rows.add(ofText(line.text(), line.place()));
                case Grid grid -> {
                    for (GridRow row : grid.rows()) {
                        rows.add(new TextRow(row.cells(), row.place(), true));
                    }
                }
                case Picture picture -> {
                    // What it shows is not known.
                }
            }
        }
        return rows;
    }

    /** The only cell with text; null if there are several or none. */
    public String soleText() {
        String sole = null;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (!cell.isEmpty()) {
                if (sole != null) {
                    return null;
                }
                sole = cell;
            }
        }
        return sole;
    }

    /** The row as a line of text; cells are separated by tabs. */
    public String text() {
        if (cells.size() == 1) {
            return cells.getFirst();
        }
        StringBuilder text = new StringBuilder();
        appendTo(text);
        return text.toString();
    }

    /** Writes the row as a line of text behind others. */
    public void appendTo(StringBuilder text) {
        if (cells.size() == 1) {
            text.append(cells.getFirst());
            return;
        }
        int start = text.length();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                text.append('\t');
            }
            text.append(cells.get(i));
        }
        int end = text.length();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }
}
