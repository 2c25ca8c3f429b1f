package cn.gouji.parse.form.shape.column;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/**
 * Leaves out the columns of a grid that a heading of any storey tells to hold what the form does not ask for: another year,
 * a part of the values, what accumulated over years, shares and changes.
 */
public final class ForeignHeadings {

    private static final Pattern OTHER = Pattern.compile(
            "其中.*|(?:历年|历史|自.{2,8}以来|20\\d\\d年以来|截至.*)?累计.*|(?:占|同比|环比|较上年|较去年|比上年|比去年|上年同|增减|增长).*"
                    + "|.*(?:占比|比例|比重|百分比)(?:[（(].*)?");
    /** 2024年 in front of a heading, or （本年） behind it. */
    private static final Pattern YEAR_OF_HEADING = Pattern
            .compile("^(?:本年度?|今年|(?<front>20\\d\\d)年度?)|[（(](?:本年度?|今年|(?<behind>20\\d\\d)年度?)[）)]$");
    /** A header that lost some of its groups does not tell which columns stand below none of them. */
    private static final int FEWEST_GROUPS = 3;
    /** As the heading of a group, not the name of a column. */
    private static final Pattern GROUP_SUM = Pattern.compile("小计|合计|共计");
    private static final Pattern PART_SUM = Pattern.compile("小计|合计|共计|总计");

    private final HeaderStoreys header;
    private final Predicate<String> known;
    private final Predicate<String> single;
    private final Integer year;
    private final boolean grouped;

    private ForeignHeadings(HeaderStoreys header, Predicate<String> known, Predicate<String> single, int grouped,
            Integer year) {
        this.header = header;
        this.known = known;
        this.single = single;
        this.year = year;
        this.grouped = grouped > 0 && namesGroups()
                && grouped == IntStream.range(0, header.width()).mapToObj(header::above)
                        .filter(above -> above.stream().anyMatch(single) && !isOfAnotherGroup(above)).count();
    }

    /**
     * The lines without such columns, and without the year in the headings of the others; the very same list if there are
     * none.
     *
     * @param known whether a heading is one of the form
     * @param single whether it is the name of one column of the form that can have no other below
     * @param grouped how many columns of the form stand below the heading of a group, if all do; 0 otherwise
     */
    public static List<TextRow> without(List<TextRow> lines, Predicate<String> known, Predicate<String> single,
            int grouped, Integer year) {
        HeaderStoreys header = HeaderStoreys.of(lines);
        return header == null || !areAsWide(lines, header) || !areBelow(lines, header, known)
                ? lines
                : new ForeignHeadings(header, known, single, grouped, year).applied(lines);
    }

    /** Whether no row below may have lost a cell: those of sheets end where they are blank. */
    private static boolean areAsWide(List<TextRow> lines, HeaderStoreys header) {
        boolean sheet = lines.subList(header.from(), header.to()).stream()
                .anyMatch(line -> line.cells().size() != header.width());
        return lines.subList(header.to(), lines.size()).stream().filter(BlankColumns::hasValue)
                .allMatch(line -> line.grid()
                        && (sheet ? line.cells().size() <= header.width() : line.cells().size() == header.width()));
    }

    /** Whether no value stands left of the first column that the form has: labels to the right of the values move these. */
    private static boolean areBelow(List<TextRow> lines, HeaderStoreys header, Predicate<String> known) {
        int first = IntStream.range(0, header.width()).filter(k -> header.above(k).stream().anyMatch(known)).findFirst()
                .orElse(0);
        return lines.subList(header.to(), lines.size()).stream().filter(TextRow::grid).noneMatch(line -> line.cells()
                .stream().limit(first).anyMatch(LineWords::isValue));
    }

    private List<TextRow> applied(List<TextRow> lines) {
        List<Integer> kept = IntStream.range(0, header.width()).filter(k -> !isForeign(k)).boxed().toList();
        if (kept.size() == header.width()) {
            return lines;
        }
        List<TextRow> left = new ArrayList<>(lines.subList(0, header.from()));
        for (int i = header.from(); i < header.to(); i++) {
            List<String> cells = headings(i - header.from(), kept);
            if (!cells.stream().allMatch(String::isEmpty)) {
                left.add(new TextRow(cells, lines.get(i).place(), true));
            }
        }
        lines.subList(header.to(), lines.size()).forEach(line -> left.add(line.grid() ? only(kept, line) : line));
        return left;
    }

    /** The sum of the parts of a column is that column. */
    private List<String> headings(int storey, List<Integer> kept) {
        List<String> printed = header.only(storey, kept);
        return IntStream.range(0, kept.size())
                .mapToObj(i -> hasParts(kept.get(i), storey) ? "" : withoutYear(printed.get(i))).toList();
    }

    private TextRow only(List<Integer> kept, TextRow line) {
        List<String> cells = new ArrayList<>(line.cells());
        cells.addAll(Collections.nCopies(Math.max(0, header.width() - cells.size()), ""));
        return new TextRow(kept.stream().map(cells::get).toList(), line.place(), true);
    }

    private boolean isForeign(int column) {
        List<String> above = header.above(column);
        return above.stream().map(Wording::compact).anyMatch(this::tellsOther) || isPart(column, above)
                || grouped && isOfAnotherGroup(above);
    }

    /** Whether the name of a column of the form stands below the heading of no group of the form, but of another or of sums. */
    private boolean isOfAnotherGroup(List<String> above) {
        boolean sums = above.stream().map(Wording::core).anyMatch(heading -> GROUP_SUM.matcher(heading).matches());
        return above.stream().anyMatch(single)
                && (sums || above.stream().noneMatch(this::isGroup));
    }

    private boolean namesGroups() {
        return IntStream.range(0, header.width()).mapToObj(header::above).flatMap(List::stream).filter(this::isGroup)
                .map(Wording::core).distinct().limit(FEWEST_GROUPS).count() == FEWEST_GROUPS;
    }

    private boolean isGroup(String heading) {
        return known.test(heading) && !single.test(heading);
    }

    private boolean tellsOther(String heading) {
        return !heading.isEmpty() && !known.test(heading)
                && (OTHER.matcher(heading).matches() || Captions.isOfAnotherYear(heading, year));
    }

    /** Whether a name of the form stands above names of parts, and this is none of their sum: 自然人 above 男, 女, 小计. */
    private boolean isPart(int column, List<String> above) {
        return hasParts(column, above.size() - 1)
                && !PART_SUM.matcher(Wording.core(header.name(column))).matches();
    }

    /** Whether a storey has the names of several parts below that of a column of the form. */
    private boolean hasParts(int column, int storey) {
        List<String> above = header.above(column);
        String name = above.get(storey);
        for (int high = 0; high < storey && !name.isEmpty() && !known.test(name); high++) {
            int at = high;
            boolean several = single.test(above.get(high)) && withoutYear(name).equals(name)
                    && IntStream.range(0, header.width()).filter(other -> header.share(at, column, other)).count() > 1;
            if (several) {
                return true;
            }
        }
        return false;
    }

    /** 本年 alone, 2024年行政复议 and 行政复议（本年） name the year that the form is of. */
    private String withoutYear(String heading) {
        String compact = Wording.compact(heading);
        if (compact.isEmpty() || known.test(compact)) {
            return heading;
        }
        Matcher named = YEAR_OF_HEADING.matcher(compact);
        String rest = named.find() && isThisYear(named) ? named.replaceFirst("") : compact;
        return rest.isEmpty() || !rest.equals(compact) && known.test(rest) ? rest : heading;
    }

    private boolean isThisYear(Matcher named) {
        String number = named.group("front") == null ? named.group("behind") : named.group("front");
        return number == null || year != null && number.equals(year.toString());
    }
}
