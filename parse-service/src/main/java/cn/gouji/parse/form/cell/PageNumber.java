package cn.gouji.parse.form.cell;

import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.TextRow;

/** The number of a page that stands between the lines of a table. */
public final class PageNumber {

    private static final Pattern PAGE_NUMBER = Pattern
            .compile(
                    "[-—–－―\\s]*(?:第\\s*)?\\d{1,3}(?:\\s*页)?(?:\\s*[,，/]?\\s*共\\s*\\d{1,3}\\s*页|\\s*/\\s*\\d{1,3})?[-—–－―\\s]*");
    private static final Pattern PAGE_MARK = Pattern.compile("[页/\\-—–－―].*\\d|\\d.*[页\\-—–－―]");
    private static final Characters PAGE_MARKS = Characters.of("页/-—–－―");
    private static final Pattern NEGATIVE = Pattern.compile("[-－]\\d+");

    private PageNumber() {
    }

    /** -3-, 第 3 页 共 6 页; a bare number may be a value and is not judged here. */
    public static boolean is(TextRow line) {
        String text = line.soleText();
        return text != null && text.length() <= 20 && PAGE_MARKS.anyIn(text)
                && PAGE_NUMBER.matcher(text).matches()
                && PAGE_MARK.matcher(text).find() && !NEGATIVE.matcher(text).matches();
    }
}
