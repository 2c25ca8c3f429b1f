package cn.gouji.parse.corpus.file;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.TextEncoding;

/**
 * An RTF document.
 *
 * @param merged whether cells are merged as in the official form
 * @param unicode whether characters are written by their number or in the code page
 */
record RtfFile(String name, boolean merged, boolean unicode) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(Sheet sheet) {
        RtfPieces pieces = new RtfPieces(unicode);
        pieces.write(sheet, merged);
        return "{\\rtf1\\ansi\\ansicpg936\\uc2\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 \\'cb\\'ce\\'cc\\'e5;}}\n"
                + "{\\stylesheet{\\s0 Normal;}}{\\*\\generator Some 1 2 3;}{\\header 1 2 3\\par}\n" + pieces.rtf + "}";
    }

    @Override
    public byte[] bytes(Sheet sheet, TextEncoding encoding) {
        return write(sheet).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes lines and tables with control words. */
    private static final class RtfPieces implements Pieces {

        private static final int WIDTH = 900;

        private final StringBuilder rtf = new StringBuilder();
        private final boolean unicode;

        RtfPieces(boolean unicode) {
            this.unicode = unicode;
        }

        @Override
        public void line(Paragraph.Role role, String text) {
            rtf.append("\\pard\\plain\\f0 ");
            append(text);
            rtf.append("\\par\n");
        }

        @Override
        public void table(List<List<PrintedCell>> rows) {
            int[] covered = new int[64];
            for (List<PrintedCell> cells : rows) {
                StringBuilder definition = new StringBuilder("\\trowd\\trleft0");
                int text = rtf.length();
                int column = 0;
                for (PrintedCell cell : cells) {
                    column = covered(definition, covered, column, cell.column());
                    definition.append(cell.rows() > 1 ? "\\clvmgf" : "").append("\\clbrdrt\\cellx")
                            .append((cell.column() + cell.columns()) * WIDTH);
                    rtf.append("\\pard\\intbl{\\f0 ");
                    append(cell.text());
                    rtf.append("}\\cell\n");
                    covered[cell.column()] = (cell.rows() - 1) * 100 + cell.columns();
                    column = cell.column() + cell.columns();
                }
                covered(definition, covered, column, covered.length);
                rtf.insert(text, definition);
                rtf.append("\\row\n");
            }
            rtf.append("\\pard\\par\n");
        }

        /** A merged cell goes on in every row that it covers. */
        private int covered(StringBuilder definition, int[] covered, int from, int to) {
            int column = from;
            while (column < to) {
                int columns = covered[column] % 100;
                if (covered[column] >= 100) {
                    definition.append("\\clvmrg\\cellx").append((column + columns) * WIDTH);
                    rtf.append("\\pard\\intbl\\cell\n");
                    covered[column] -= 100;
                    column += columns;
                } else {
                    column++;
                }
            }
            return column;
        }

        private void append(String text) {
            for (char c : text.toCharArray()) {
                if (c == '\n') {
                    rtf.append("\\line ");
                } else if (c == '\\' || c == '{' || c == '}') {
                    rtf.append('\\').append(c);
                } else if (c < 0x80) {
                    rtf.append(c);
                } else {
                    rtf.append(unicode ? "\\u" + (short) c : "");
                    for (byte b : String.valueOf(c).getBytes(Charset.forName("GBK"))) {
                        rtf.append("\\'").append(String.format("%02x", b));
                    }
                    rtf.append(unicode && c < 0x100 ? "\\'20" : "");
                }
            }
        }
    }
}
