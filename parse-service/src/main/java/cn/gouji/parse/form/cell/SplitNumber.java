package cn.gouji.parse.form.cell;

import java.util.regex.Pattern;

import cn.gouji.parse.form.row.LineTokens;

/** Digits with blanks between them: those of one number, or several numbers. */
public final class SplitNumber {

    private static final Pattern DIGITS = Pattern
            .compile("[1-9０-９Il][\\d０-９OoIl]*(?:[\\s\\u00a0\\u3000][\\d０-９OoIl]+)+(?:[.．][\\d０-９OoIl]+)?");

    private SplitNumber() {
    }

    public static boolean is(String text) {
        return DIGITS.matcher(text).matches();
    }

    /** Whether they are two values if each is read for itself. */
    public static boolean isTwo(String text) {
        return text.length() < 12 && DIGITS.matcher(text).matches()
                && new LineTokens(text).texts().size() == 2;
    }
}
