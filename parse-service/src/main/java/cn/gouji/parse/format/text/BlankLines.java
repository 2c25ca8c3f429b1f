package cn.gouji.parse.format.text;

import cn.gouji.parse.page.FlowText;

/**
 * The table of requests with each cell on a line of its own, in which blank cells are lines too: of a blank only, or one
 * empty line more than stands between other cells.
 */
final class BlankLines {

    private static final String CORNER = "勾稽关系";
    private static final String FIRST_ROW = "本年新收政府信息公开申请数量";
    private static final String LAST_ROW = "结转下年度继续办理";
    /** Characters of the whole table, and more. */
    private static final int LONGEST = 20_000;
    /** Characters of its header, and of the cells of its last row. */
    private static final int AROUND = 500;

    private BlankLines() {
    }

    /** The text, with bars in the table if it is such a one. */
    static String barred(String text) {
        int first = text.indexOf(FIRST_ROW);
        int last = first < 0 ? -1 : text.indexOf(LAST_ROW, first);
        if (last < 0 || last - first > LONGEST || !mayHoldBlankCells(text, first, last)) {
            return text;
        }
        int from = Math.max(0, text.lastIndexOf('\n', Math.max(0, first - AROUND)));
        int end = text.indexOf('\n', Math.min(text.length(), last + AROUND));
        int to = end < 0 ? text.length() : end;
        String[] lines = text.substring(from, to).split("\r?\n", -1);
        int row = line(lines, FIRST_ROW, 0);
        int corner = line(lines, CORNER, 0);
        boolean barred = new BlankCells(lines, row, end(lines, line(lines, LAST_ROW, row)))
                .barred(corner >= 0 && corner < row ? corner : row);
        return barred ? text.substring(0, from) + String.join("\n", lines) + text.substring(to) : text;
    }

    /**
     * Whether some cells are parted by more lines than others or by a line with a blank, and neither tabs nor bars part
     * them.
     */
    private static boolean mayHoldBlankCells(String text, int from, int to) {
        int ends = 0;
        int usual = 0;
        boolean blanks = false;
        boolean found = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\t' || c == '|') {
                return false;
            }
            if (c == '\n') {
                found |= blanks && ends > 0;
                ends++;
                blanks = false;
            } else if (FlowText.isBlank(c)) {
                blanks |= c != '\r';
            } else if (ends > 0) {
                usual = usual == 0 ? ends : usual;
                found |= ends != usual;
                ends = 0;
                blanks = false;
            }
        }
        return found;
    }

    private static int line(String[] lines, String words, int from) {
        for (int i = from; i < lines.length; i++) {
            if (lines[i].contains(words)) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the cells of the last row. */
    private static int end(String[] lines, int last) {
        int end = last + 1;
        while (end < lines.length && (FlowText.isBlank(lines[end]) || !RowWidth.isWords(lines[end].strip()))) {
            end++;
        }
        return end;
    }
}
