package cn.gouji.parse.format.text;

/**
 * Tables of a text whose cells are parted by commas or semicolons, as spreadsheets save them. A comma also stands in
 * running text: only where many lines are mostly numbers and empty cells does it part cells.
 */
public final class SeparatedValues {

    private static final int FEWEST_ROWS = 10;
    private static final int FEWEST_CELLS = 4;
    private static final int WIDEST = 15;
    private static final int LONGEST_CELL = 60;
    private static final char QUOTE = '"';
    private static final char[] SEPARATORS = {',', ';'};
    private static final SeparatedValues NONE = new SeparatedValues((char) 0);

    private final char separator;

    private SeparatedValues(char separator) {
        this.separator = separator;
    }

    static SeparatedValues in(String text) {
        for (char separator : SEPARATORS) {
            if (text.indexOf(separator) >= 0 && new SeparatedValues(separator).partsCellsOf(text)) {
                return new SeparatedValues(separator);
            }
        }
        return NONE;
    }

    private boolean partsCellsOf(String text) {
        int rows = 0;
        for (int start = 0; start < text.length() && rows < FEWEST_ROWS;) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            rows += rowsOfValues(text, start, end);
            start = end + 1;
        }
        return rows >= FEWEST_ROWS;
    }

    /**
     * How many rows a line shows if it is mostly values: one, unless it is as wide as table four. Numbers parted by blanks are no
     * values: their commas part thousands.
     */
    private int rowsOfValues(String text, int from, int to) {
        int cells = 1;
        int values = 0;
        int words = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == separator) {
                values += words == 0 ? 1 : 0;
                words = 0;
                cells++;
            } else if (c > '9' && (c < '０' || c > '９') || c == ' ' && i > from && text.charAt(i - 1) != separator) {
                words++;
            }
        }
        values += words == 0 ? 1 : 0;
        int rows = cells >= WIDEST ? FEWEST_ROWS : 1;
        return cells >= FEWEST_CELLS && values * 2 >= cells ? rows : 0;
    }

    /** Whether any table of the text is parted so. */
    boolean partCells() {
        return separator != 0;
    }

    /** Whether a line is a row of a table. */
    boolean isRow(String line) {
        if (separator == 0 || line.indexOf(separator) < 0) {
            return false;
        }
        int cells = 1;
        int length = 0;
        boolean quoted = false;
        boolean text = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == QUOTE;
            if (c == separator && !quoted) {
                cells++;
                length = 0;
            } else {
                length++;
                text |= length > LONGEST_CELL;
            }
        }
        return cells >= FEWEST_CELLS && (!text || line.charAt(line.length() - 1) == separator)
                || cells == FEWEST_CELLS - 1 && !text && isOfValues(line);
    }

    /** Whether a row that has a cell less holds nothing but values behind the first: that one is its label and a value. */
    private boolean isOfValues(String line) {
        int first = line.indexOf(separator);
        boolean number = first > 0 && Character.isDigit(line.charAt(first - 1));
        for (int i = first; i < line.length(); i++) {
            char c = line.charAt(i);
            number |= c >= '0' && c <= '9';
            if (c != separator && c != '.' && c != '-' && c != ' ' && (c < '0' || c > '9')) {
                return false;
            }
        }
        return number;
    }

    /** The row with its cells parted by tabs; quotation marks around cells are dropped. */
    String withTabs(String row) {
        StringBuilder cells = new StringBuilder(row.length());
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            boolean doubled = quoted && c == QUOTE && i + 1 < row.length() && row.charAt(i + 1) == QUOTE;
            if (doubled) {
                cells.append(QUOTE);
                i++;
            } else if (c == QUOTE) {
                quoted = !quoted;
            } else {
                cells.append(c == separator && !quoted ? '\t' : c);
            }
        }
        return cells.toString();
    }
}
