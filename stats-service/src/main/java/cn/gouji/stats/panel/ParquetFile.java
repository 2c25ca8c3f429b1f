package cn.gouji.stats.panel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the panel as Apache Parquet, as plainly as the format allows: every column optional, one page for each column of a
 * group of rows, compressed with gzip. The library of the Parquet project would bring Hadoop along.
 */
public final class ParquetFile {

    public static final String MEDIA_TYPE = "application/vnd.apache.parquet";

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    static final int ROWS_OF_A_GROUP = 50_000;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;

    private final OutputStream out;
    private final List<Group> groups = new ArrayList<>();
    private ColumnPage[] pages;
    private int rows;
    private long position;

    public ParquetFile(OutputStream out) throws IOException {
        this.out = out;
        write(MAGIC);
        begin();
    }

    public void row(Object[] values) throws IOException {
        for (int i = 0; i < pages.length; i++) {
            pages[i].add(values[i]);
        }
        if (++rows == ROWS_OF_A_GROUP) {
            endGroup();
        }
    }

    /** Ends the file; the stream stays open. */
    public void end() throws IOException {
        if (rows > 0) {
            endGroup();
        }
        byte[] about = about();
        write(about);
        for (int i = 0; i < Integer.BYTES; i++) {
            out.write(about.length >>> Byte.SIZE * i);
        }
        write(MAGIC);
    }

    private void begin() {
        PanelColumn[] columns = PanelColumn.values();
        pages = new ColumnPage[columns.length];
        for (int i = 0; i < pages.length; i++) {
            pages[i] = new ColumnPage(columns[i].type());
        }
        rows = 0;
    }

    private void endGroup() throws IOException {
        List<Chunk> chunks = new ArrayList<>();
        for (ColumnPage page : pages) {
            byte[] content = page.content();
            byte[] compressed = ColumnPage.compressed(content);
            byte[] header = new CompactThrift().begin().number(1, 0).number(2, content.length)
                    .number(3, compressed.length).begin(5).number(1, rows).number(2, PLAIN).number(3, RLE)
                    .number(4, RLE).end().end().bytes();
            chunks.add(new Chunk(position, header.length + content.length, header.length + compressed.length));
            write(header);
            write(compressed);
        }
        groups.add(new Group(rows, chunks));
        begin();
    }

    private byte[] about() {
        PanelColumn[] columns = PanelColumn.values();
        CompactThrift about = new CompactThrift().begin().number(1, 1).list(2, CompactThrift.STRUCT,
                columns.length + 1);
        about.begin().text(4, "panel").number(5, columns.length).end();
        for (PanelColumn column : columns) {
            about.begin().number(1, type(column)).number(3, OPTIONAL).text(4, column.title());
            if (column.type() == PanelColumn.Type.TEXT) {
                about.number(6, UTF8);
            }
            about.end();
        }
        about.longNumber(3, groups.stream().mapToLong(Group::rows).sum());
        about.list(4, CompactThrift.STRUCT, groups.size());
        groups.forEach(group -> describe(about, group));
        return about.text(6, "Gouji").end().bytes();
    }

    private static void describe(CompactThrift about, Group group) {
        PanelColumn[] columns = PanelColumn.values();
        about.begin().list(1, CompactThrift.STRUCT, columns.length);
        for (int i = 0; i < columns.length; i++) {
            Chunk chunk = group.chunks.get(i);
            about.begin().longNumber(2, chunk.offset).begin(3).number(1, type(columns[i]))
                    .list(2, CompactThrift.NUMBER, 2).element(PLAIN).element(RLE)
                    .list(3, CompactThrift.TEXT, 1).element(columns[i].title())
                    .number(4, ColumnPage.GZIP).longNumber(5, group.rows)
                    .longNumber(6, chunk.size).longNumber(7, chunk.compressedSize).longNumber(9, chunk.offset)
                    .end().end();
        }
        about.longNumber(2, group.chunks.stream().mapToLong(Chunk::size).sum()).longNumber(3, group.rows).end();
    }

    private static int type(PanelColumn column) {
        return switch (column.type()) {
            case TRUTH -> 0;
            case INTEGER -> 1;
            case NUMBER -> 5;
            case TEXT -> 6;
        };
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        position += bytes.length;
    }

    private record Chunk(long offset, long size, long compressedSize) {
    }

    private record Group(long rows, List<Chunk> chunks) {
    }
}
