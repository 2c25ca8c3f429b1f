package cn.gouji.parse.form.dispute;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** What the groups of table four and the results below them are called in the form. */
final class DisputesNames {

    private static final Set<String> GROUPS = Set.of(StreamedNames.REVIEW, StreamedNames.LAWSUITS, StreamedNames.DIRECT,
            StreamedNames.AFTER_REVIEW);

    /** Longer words are those of a sentence or a caption. */
    private static final int LONGEST = 16;

    private final TableForm form;
    private final Set<String> results;
    /** Which comes last in each group. */
    private final String last;

    DisputesNames(TableForm form) {
        this.form = form;
        this.results = form.rows().getFirst().columns().stream().map(column -> Wording.core(column.label()))
                .collect(Collectors.toSet());
        this.last = Wording.core(form.rows().getFirst().columns().getLast().label());
    }

    boolean isKnown(String heading) {
        return GROUPS.contains(Wording.core(heading)) || isResult(heading);
    }

    boolean isResult(String heading) {
        return results.contains(Wording.core(heading));
    }

    /**
     * Whether lines of text name more groups of results than the form has, and have fewer values than these: which of them are
     * those of the form cannot be told. A header that comes again names just as many.
     */
    boolean haveGroupsOfTheirOwn(List<TextRow> lines) {
        if (lines.stream().anyMatch(TextRow::grid)) {
            return false;
        }
        List<String> words = LineWords.of(lines);
        int groups = groups(words);
        return groups > GroupValues.GROUPS && groups % GroupValues.GROUPS != 0
                && words.stream().filter(LineWords::isValue).count() < (long) groups * GroupValues.GROUP_WIDTH;
    }

    /** How many groups of results the words of a header name. */
    int groups(List<String> words) {
        return (int) words.stream().filter(word -> Wording.core(word).equals(last)).count();
    }

    /** The cells of groups that lines of text name with another year, and not without one. */
    Set<String> groupsOfOtherYears(List<TextRow> lines, Integer year) {
        List<TextRow> dated = lines.stream().filter(line -> !line.grid() && line.text().indexOf('年') >= 0).toList();
        List<String> words = dated.isEmpty() ? List.of() : LineWords.of(lines);
        Set<String> cells = new HashSet<>();
        for (int group = 0; group < form.rows().size() && !words.isEmpty(); group++) {
            String name = Wording.core(form.rows().get(group).row().label());
            boolean other = headings(LineWords.of(dated), name).anyMatch(text -> Captions.isOfAnotherYear(text, year));
            boolean own = headings(words, name).anyMatch(text -> !Captions.isOfAnotherYear(text, year));
            if (other && own && hasFewerThanAll(words)) {
                // Fewer values than all groups have may be those of any of them.
                return IntStream.range(0, form.rows().size()).boxed().flatMap(this::cells).collect(Collectors.toSet());
            }
            if (other && !own) {
                cells(group).forEach(cells::add);
            }
        }
        return cells;
    }

    private static Stream<String> headings(List<String> words, String name) {
        return words.stream().map(Wording::compact).filter(word -> word.length() < LONGEST && word.contains(name));
    }

    /** Whether there are fewer values than the groups of the form have with one of another year beside them. */
    private static boolean hasFewerThanAll(List<String> words) {
        return words.stream().filter(LineWords::isValue).count() < GroupValues.WIDTH + GroupValues.GROUP_WIDTH;
    }

    private Stream<String> cells(int group) {
        return IntStream.range(0, form.rows().get(group).width()).mapToObj(c -> form.cellId(group, c));
    }
}
