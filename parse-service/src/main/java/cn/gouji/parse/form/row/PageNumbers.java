package cn.gouji.parse.form.row;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.parse.form.cell.PageNumber;
import cn.gouji.parse.form.wording.TextRow;

/** Tells the numbers of pages between the lines of a table from values beside a dash, in a table that has such dashes for nothing. */
final class PageNumbers {

    private static final int LONGEST_DASH = 4;

    private final List<TextRow> lines;
    /** What stands alone on lines and may be a dash; null until it is asked, for most tables have no numbers of pages. */
    private Set<String> alone;

    PageNumbers(List<TextRow> lines) {
        this.lines = lines;
    }

    /** 24 / 76 and - 2 are values where a stroke or a hyphen stands alone on another line. */
    boolean has(TextRow line) {
        if (!PageNumber.is(line)) {
            return false;
        }
        String dash = ValueLine.is(line.soleText()) ? ValueLine.soleDash(line.soleText()) : null;
        return dash == null || !alone().contains(dash);
    }

    private Set<String> alone() {
        if (alone == null) {
            alone = lines.stream().map(TextRow::soleText).filter(text -> text != null && text.length() <= LONGEST_DASH)
                    .collect(Collectors.toSet());
        }
        return alone;
    }
}
