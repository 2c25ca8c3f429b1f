package cn.gouji.parse.form.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.row.ColumnNames;
import cn.gouji.parse.form.row.LineTokens;
import cn.gouji.parse.form.row.ObservedRow;
import cn.gouji.parse.form.row.ObservedRow.Layout;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Where the names of the columns stand in a header that was laid out with blanks: a value belongs to the name that it
 * stands below.
 */
public final class NamesAbove {

    private static final Pattern WORDS = Pattern.compile("\\S+(?: \\S+)*");

    /** @param column as a bit */
    private record Name(int column, int from, int to) {

        boolean isAbove(int start, int end) {
            return from < end && start < to;
        }
    }

    private final List<Name> names = new ArrayList<>();

    /**
     * @param lines of the table, its header first
     * @param columns from the left
     * @param groups how often the columns stand side by side
     */
    public NamesAbove(List<TextRow> lines, ColumnNames columns, int groups) {
        List<Name> words = new ArrayList<>();
        boolean anyName = false;
        for (TextRow line : lines) {
            if (line.grid() || anyName && endsWithDigit(line.text())) {
                break;
            }
            Matcher word = WORDS.matcher(line.text());
            while (word.find()) {
                int named = columns.columnsOf(Wording.core(word.group()));
                anyName |= Integer.bitCount(named) == 1;
                if (Integer.bitCount(named) < 2) {
                    words.add(new Name(named, LineTokens.column(line.text(), word.start()),
                            LineTokens.column(line.text(), word.end())));
                }
            }
        }
        words.sort(Comparator.comparingInt(Name::from));
        names.addAll(withMisspelt(words));
        boolean asInForm = names.size() == groups * columns.width()
                && IntStream.range(0, names.size()).allMatch(c -> names.get(c).column == 1 << c % columns.width());
        if (!asInForm) {
            names.clear();
        }
    }

    /** The names, and words that are none if they stand alone where just one name is lacking. */
    private static List<Name> withMisspelt(List<Name> words) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Name word = words.get(i);
            boolean between = word.column == 0 && i > 0 && i + 1 < words.size()
                    && words.get(i - 1).column != 0 && words.get(i - 1).column << 2 == words.get(i + 1).column;
            if (word.column != 0 || between) {
                names.add(between ? new Name(words.get(i - 1).column << 1, word.from, word.to) : word);
            }
        }
        return names;
    }

    private static boolean endsWithDigit(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    /** Whether the last value of a row stands below the last name. */
    boolean endsBelowLast(ObservedRow row) {
        int last = row.places().size() - 1;
        return !names.isEmpty() && row.layout() == Layout.ALIGNED && last >= 0
                && names.getLast().isAbove(from(row, last), row.positions().get(last));
    }

    /** Whether each value of a row begins just below the beginning of a name. */
    public boolean begin(ObservedRow row) {
        return IntStream.range(0, row.places().size())
                .allMatch(i -> names.stream().anyMatch(name -> name.from == from(row, i)));
    }

    /** Whether a row begins in front of the first name. */
    boolean beginsInFront(ObservedRow row) {
        return !names.isEmpty() && row.layout() == Layout.ALIGNED
                && row.positions().getFirst() <= names.getFirst().from;
    }

    /**
     * The columns of a row; null if one of its values stands below no name, or below several.
     *
     * @param lastMoved whether the last name stands too far right, as behind a heading wider than its columns: the last
     *        column is then where a row ends behind the beginning of the name before
     */
    public CellText[] read(ObservedRow row, boolean lastMoved) {
        if (names.isEmpty() || row.layout() != Layout.ALIGNED) {
            return null;
        }
        CellText[] columns = new CellText[names.size()];
        Arrays.fill(columns, CellText.EMPTY);
        int last = row.places().size() - 1;
        for (int i = 0; i <= last; i++) {
            int from = from(row, i);
            boolean inLast = lastMoved && i == last && from > names.get(names.size() - 2).from;
            int at = inLast ? names.size() - 1 : below(from, row.positions().get(i));
            if (at < 0 || columns[at] != CellText.EMPTY) {
                return null;
            }
            columns[at] = row.places().get(i);
        }
        return columns;
    }

    private static int from(ObservedRow row, int place) {
        String raw = row.places().get(place).raw();
        return row.positions().get(place) - LineTokens.column(raw, raw.length());
    }

    /** The only column whose name stands above, or begins just there; -1 if there is none, or several do. */
    private int below(int from, int to) {
        int below = -1;
        int beginning = (int) names.stream().filter(name -> name.from == from).count();
        for (int c = 0; c < names.size(); c++) {
            if (beginning == 1 ? names.get(c).from == from : names.get(c).isAbove(from, to)) {
                if (below >= 0) {
                    return -1;
                }
                below = c;
            }
        }
        return below;
    }
}
