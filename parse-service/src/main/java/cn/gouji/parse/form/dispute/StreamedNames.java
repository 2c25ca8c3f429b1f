package cn.gouji.parse.form.dispute;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** The names above the numbers of table four in the order in which lines of text have them, be they one below the other. */
final class StreamedNames {

    static final String REVIEW = "行政复议";
    static final String LAWSUITS = "行政诉讼";
    static final String DIRECT = "未经复议直接起诉";
    static final String AFTER_REVIEW = "复议后起诉";
    private static final List<String> GROUPS = List.of(REVIEW, LAWSUITS, DIRECT, AFTER_REVIEW);

    private final List<String> results;
    private final List<String> names = new ArrayList<>();

    /** @param results what the columns of each group are called in the form */
    private StreamedNames(List<String> results) {
        this.results = results;
    }

    static StreamedNames of(List<TextRow> lines, TableForm form) {
        StreamedNames streamed = new StreamedNames(form.rows().getFirst().columns().stream()
                .map(column -> Wording.core(column.label())).toList());
        for (TextRow line : lines) {
            if (line.grid() || !streamed.read(Wording.compact(line.text()))) {
                break;
            }
        }
        return streamed;
    }

    /** Whether a name stands in front of another, and not behind it. */
    boolean putBefore(String first, String second) {
        int at = names.indexOf(first);
        return at >= 0 && names.indexOf(second) > at;
    }

    /** The places in the form that the results of every group have in this order; null if that is not told. */
    int[] results() {
        List<Integer> printed = names.stream().map(results::indexOf).filter(result -> result >= 0).toList();
        int width = results.size();
        if (printed.size() < 2 * width || printed.size() % width != 0) {
            return null;
        }
        List<Integer> first = printed.subList(0, width);
        for (int from = width; from < printed.size(); from += width) {
            if (!printed.subList(from, from + width).equals(first)) {
                return null;
            }
        }
        return first.stream().distinct().count() == width ? first.stream().mapToInt(result -> result).toArray() : null;
    }

    /** Whether the names may go on behind a line; a line with other words is none of theirs. */
    private boolean read(String text) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < text.length() && !Character.isDigit(text.charAt(at))) {
            String name = nameAt(text, at);
            if (name == null && Wording.isHan(text.charAt(at))) {
                return true;
            }
            if (name != null) {
                found.add(name);
            }
            at += name == null ? 1 : name.length();
        }
        names.addAll(found);
        return at == text.length();
    }

    private String nameAt(String text, int at) {
        for (List<String> known : List.of(GROUPS, results)) {
            for (String name : known) {
                if (text.startsWith(name, at)) {
                    return name;
                }
            }
        }
        return null;
    }
}
