package cn.gouji.parse.format;

import java.util.regex.Pattern;

/** The raised figure behind a word or number that leads to a footnote: 12¹ is twelve, not a hundred and twenty-one. */
public final class FootnoteMark {

    private static final Pattern MARK = Pattern.compile("[\\[［(（【〔]?注?(?:\\d{1,2}|[①-⑳*＊※]{1,2})[\\]］)）】〕]?");

    private FootnoteMark() {
    }

    /** @param raised text that is printed above the line */
    public static boolean is(String raised) {
        return raised.length() < 12 && MARK.matcher(raised.strip()).matches();
    }
}
