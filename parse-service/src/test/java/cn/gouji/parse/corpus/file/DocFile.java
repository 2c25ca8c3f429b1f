package cn.gouji.parse.corpus.file;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.TextEncoding;

/**
 * A DOC document.
 *
 * @param merged whether cells are merged as in the official form
 */
record DocFile(String name, boolean merged) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(Sheet sheet) {
        return new HtmlPage(name, merged, false).write(sheet);
    }

    @Override
    public byte[] bytes(Sheet sheet, TextEncoding encoding) {
        DocPieces pieces = new DocPieces(new DocStreams());
        pieces.write(sheet, merged);
        return pieces.document.bytes();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes lines and tables as paragraphs with their properties. */
    private record DocPieces(DocStreams document) implements Pieces {

        /** As readers take it for rows that do not tell where their cells stand. */
        private static final int WIDTH = 1440;
        /** More do not fit into the properties of a paragraph. */
        private static final int MOST_CELLS = 22;
        private static final byte[] PLAIN = {0, 0};
        private static final byte[] IN_TABLE = {0, 0, 0x16, 0x24, 1};
        private static final byte[] ROW_END = {0, 0, 0x16, 0x24, 1, 0x17, 0x24, 1, 0x08, (byte) 0xD6};
        private static final int BYTES_OF_A_CELL = 20;
        private static final short MERGED_DOWN = 0x20;
        private static final short FIRST_MERGED_DOWN = 0x60;

        private record Cell(int right, short flags) {
        }

        @Override
        public void line(Paragraph.Role role, String text) {
            document.paragraph(text.replace('\n', '\u000B') + "\r", PLAIN);
        }

        @Override
        public void table(List<List<PrintedCell>> rows) {
            int[] covered = new int[64];
            for (List<PrintedCell> cells : rows) {
                List<Cell> row = new ArrayList<>();
                int column = 0;
                for (PrintedCell cell : cells) {
                    column = covered(row, covered, column, cell.column());
                    document.paragraph(cell.text().replace('\n', '\u000B') + "\u0007", IN_TABLE);
                    row.add(new Cell((cell.column() + cell.columns()) * WIDTH,
                            cell.rows() > 1 ? FIRST_MERGED_DOWN : 0));
                    covered[cell.column()] = (cell.rows() - 1) * 100 + cell.columns();
                    column = cell.column() + cell.columns();
                }
                covered(row, covered, column, covered.length);
                document.paragraph("\u0007", rowEnd(row));
            }
            document.paragraph("\r", PLAIN);
        }

        /** A merged cell goes on in every row that it covers. */
        private int covered(List<Cell> row, int[] covered, int from, int to) {
            int column = from;
            while (column < to) {
                int columns = covered[column] % 100;
                if (covered[column] >= 100) {
                    document.paragraph("\u0007", IN_TABLE);
                    row.add(new Cell((column + columns) * WIDTH, MERGED_DOWN));
                    covered[column] -= 100;
                    column += columns;
                } else {
                    column++;
                }
            }
            return column;
        }

        private static byte[] rowEnd(List<Cell> row) {
            if (row.size() > MOST_CELLS || row.stream().anyMatch(cell -> cell.right() > MOST_CELLS * WIDTH)) {
                return Arrays.copyOf(ROW_END, ROW_END.length - 2);
            }
            int definition = 1 + 2 * (row.size() + 1) + BYTES_OF_A_CELL * row.size();
            ByteBuffer end = DocStreams.little(ROW_END.length + 2 + definition);
            end.put(ROW_END).putShort((short) (definition + 1)).put((byte) row.size()).putShort((short) 0);
            row.forEach(cell -> end.putShort((short) cell.right()));
            row.forEach(cell -> end.putShort(cell.flags()).put(new byte[BYTES_OF_A_CELL - 2]));
            return Arrays.copyOf(end.array(), end.position());
        }
    }
}
