package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.FormColumn;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The order of the columns of a table as its header prints it, where that is not the order of the form. */
public final class HeaderOrder {

    /** Over the columns of 法人或其他组织 stands a second header line, and 总计 is read before them. */
    private static final String TWO_STOREYS = "法人或其他组织";

    private final List<FormColumn> columns;
    private final Map<Integer, Integer> places = new TreeMap<>();
    private final List<Integer> words = new ArrayList<>();
    private boolean twoStoreys;
    private boolean otherwise;

    private HeaderOrder(List<FormColumn> columns) {
        this.columns = columns;
    }

    /**
     * @param columns in the order of the form
     * @return the columns in the order of the header; null if that is the order of the form or nothing tells another;
     *         empty if it is another that cannot be told; the order of the form if a header that came one word a line
     *         has it otherwise, as the reading order of a page may scramble it
     */
    public static int[] of(List<TextRow> lines, List<FormColumn> columns) {
        HeaderOrder header = new HeaderOrder(columns);
        for (TextRow line : lines) {
            if (!header.read(line)) {
                break;
            }
        }
        return header.otherwise ? header.order() : header.orderOfWords();
    }

    /** Order of a header of which each word came on a line of its own. */
    private int[] orderOfWords() {
        int last = columns.size() - 1;
        boolean totalFirst = words.size() == columns.size() && words.getFirst() == last
                && isRising(words.subList(1, words.size()), false);
        if (totalFirst) {
            return words.stream().mapToInt(Integer::intValue).toArray();
        }
        return isRising(words, twoStoreys) ? null : IntStream.range(0, columns.size()).toArray();
    }

    /** @param twoStoreys whether 总计 may stand before columns of the form that come before it */
    private boolean isRising(List<Integer> found, boolean twoStoreys) {
        for (int i = 1; i < found.size(); i++) {
            boolean expected = twoStoreys && found.get(i - 1) == columns.size() - 1 && i > 1;
            if (found.get(i) < found.get(i - 1) && !expected) {
                return false;
            }
        }
        return true;
    }

    private int[] order() {
        boolean known = places.size() == columns.size() && places.values().stream().distinct().count() == places.size();
        return known
                ? places.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                        .mapToInt(Map.Entry::getKey).toArray()
                : new int[0];
    }

    /** Whether the header may go on behind the line. */
    private boolean read(TextRow line) {
        List<String> cells = line.grid() ? line.cells() : List.of(line.text().split("[\\s\\u3000\\u00a0]+"));
        List<Integer> found = new ArrayList<>();
        boolean overOthers = false;
        for (int i = 0; i < cells.size(); i++) {
            if (CellTextReader.read(cells.get(i)) instanceof CellText.Value) {
                return places.isEmpty();
            }
            String core = Wording.core(cells.get(i)).replace("其它", "其他");
            overOthers |= core.equals(TWO_STOREYS);
            int column = columnOf(core);
            if (column >= 0 && !found.contains(column)) {
                found.add(column);
                places.putIfAbsent(column, i);
            }
        }
        twoStoreys |= overOthers;
        otherwise |= !isRising(found, overOthers);
        if (found.size() == 1 && line.soleText() != null && !words.contains(found.getFirst())) {
            words.add(found.getFirst());
        }
        return true;
    }

    private int columnOf(String core) {
        return IntStream.range(0, columns.size())
                .filter(c -> Wording.core(columns.get(c).label()).equals(core)
                        || columns.get(c).variants().stream().anyMatch(variant -> Wording.core(variant).equals(core)))
                .findFirst().orElse(-1);
    }
}
