package cn.gouji.parse.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.gouji.contracts.report.Place;

/** Collects the lines and tables of a document in reading order and gives each its place. */
public final class DocumentDraft {

    private static final int MOST_ASIDES = 20;
    private static final int MOST_PICTURES = 60;
    private static final int LARGEST_PICTURE = 20 << 20;
    /** Of all pictures together; what is beyond is not kept. */
    private static final int MOST_PICTURE_BYTES = 60 << 20;

    /** The rows of a table set with tabulators: so many of them have so many stops. */
    private static final int FEWEST_ROWS = 3;
    private static final int FEWEST_STOPS = 3;

    private final List<Block> blocks = new ArrayList<>();
    /** Lines with tabulators that may be the rows of a table. */
    private final List<String> tabbed = new ArrayList<>();
    private final Map<String, Line> asides = new LinkedHashMap<>();
    private int lines;
    private int tables;
    private int pictures;
    private long pictureBytes;

    /** Adds a line of running text; one without text is left out. */
    public void line(String text) {
        String stripped = FlowText.strip(text);
        if (stripped.isEmpty()) {
            return;
        }
        if (text.indexOf('\t', text.indexOf(stripped)) >= 0) {
            tabbed.add(text);
        } else {
            endTabbed();
            add(stripped);
        }
    }

    private void add(String text) {
        lines++;
        blocks.add(new Line(text, Place.ofLine(lines)));
    }

    /** A table set with tabulators has several columns; stops within other lines part as a few blanks do. */
    private void endTabbed() {
        List<String> rows = List.copyOf(tabbed);
        tabbed.clear();
        long wide = rows.stream().filter(row -> row.chars().filter(c -> c == '\t').count() >= FEWEST_STOPS).count();
        if (wide >= FEWEST_ROWS) {
            table(rows.stream().map(row -> Stream.of(row.split("\t", -1)).map(FlowText::strip).toList()).toList());
        } else {
            rows.forEach(row -> add(FlowText.strip(row).replace("\t", "   ")));
        }
    }

    /** Adds a line as it is: its blanks may tell the columns of a table. */
    public void laidOut(String text) {
        endTabbed();
        add(text);
    }

    /**
     * Adds a line that stands beside the text, once however often it is repeated.
     *
     * @param where it stands, in words
     */
    public void aside(String text, String where) {
        String stripped = FlowText.strip(text);
        if (!stripped.isEmpty() && asides.size() < MOST_ASIDES) {
            asides.putIfAbsent(stripped, new Line(stripped, new Place(null, null, where)));
        }
    }

    /** Adds the rows of a table; a box of metadata and a frame around lines become lines. */
    public void table(List<List<String>> rows) {
        endTabbed();
        boolean oneColumn = rows.stream().allMatch(row -> row.size() <= 1);
        if (oneColumn) {
            rows.forEach(row -> row.forEach(this::line));
            return;
        }
        if (MetadataBox.is(rows)) {
            MetadataBox.lines(rows).forEach(this::line);
            return;
        }
        tables++;
        List<GridRow> gridRows = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            if (GridRow.are(rows.get(i))) {
                gridRows.add(new GridRow(rows.get(i), new Place(null, null, "表" + tables + " 第" + (i + 1) + "行")));
            }
        }
        blocks.add(new Grid(gridRows));
    }

    /** @param content file of the picture, null if it is not there */
    public void picture(byte[] content) {
        endTabbed();
        if (pictures++ < MOST_PICTURES) {
            pictureBytes += content == null ? 0 : content.length;
            boolean kept = content != null && content.length > 0 && content.length <= LARGEST_PICTURE
                    && pictureBytes <= MOST_PICTURE_BYTES;
            blocks.add(new Picture(kept ? content : null));
        }
    }

    /** Whether nothing has been added but pictures that are not there. */
    public boolean isEmpty() {
        endTabbed();
        return blocks.stream().allMatch(block -> block instanceof Picture picture && picture.content() == null);
    }

    /** The document as collected so far. */
    public Document document() {
        endTabbed();
        return new Document(blocks, List.copyOf(asides.values()));
    }
}
