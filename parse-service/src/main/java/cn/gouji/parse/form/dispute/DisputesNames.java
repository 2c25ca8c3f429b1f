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

    static final int GROUPS_OF_FORM = 3;

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
        return groups > GROUPS_OF_FORM && groups % GROUPS_OF_FORM != 0
                && words.stream().filter(LineWords::isValue).count() < (long) groups * GroupValues.GROUP_WIDTH;
    }

    /** How many groups of results the words of a header name. */
    int groups(List<String> words) {
        return (int) words.stream().filter(word -> Wording.core(word).equals(last)).count();
    }

    /** The cells of groups that lines of text name with another year, and not without one. */
    Set<String> groupsOfOtherYears(List<TextRow> lines, Integer year) {
        List<String> words = lines.stream().filter(line -> !line.grid()).filter(line -> line.text().indexOf('年') >= 0)
                .flatMap(line -> LineWords.of(line).stream()).map(Wording::compact).toList();
        Set<String> cells = new HashSet<>();
        for (int group = 0; group < form.rows().size() && !words.isEmpty(); group++) {
            String name = Wording.core(form.rows().get(group).row().label());
            boolean other = words.stream().anyMatch(word -> word.length() < LONGEST && word.contains(name)
                    && Captions.isOfAnotherYear(word, year));
            boolean own = other && LineWords.of(lines).stream().map(Wording::compact)
                    .anyMatch(word -> word.length() < LONGEST && word.contains(name)
                            && !Captions.isOfAnotherYear(word, year));
            boolean untold = own && LineWords.of(lines).stream().filter(LineWords::isValue)
                    .count() < GroupValues.WIDTH + GroupValues.GROUP_WIDTH;
            if (untold) {
                // Fewer values than all groups have may be those of any of them.
                return form.rows().stream().map(form.rows()::indexOf).flatMap(this::cells).collect(Collectors.toSet());
            }
            for (int c = 0; other && !own && c < form.rows().get(group).width(); c++) {
                cells.add(form.cellId(group, c));
            }
        }
        return cells;
    }

    private Stream<String> cells(int group) {
        return IntStream.range(0, form.rows().get(group).width()).mapToObj(c -> form.cellId(group, c));
    }
}
