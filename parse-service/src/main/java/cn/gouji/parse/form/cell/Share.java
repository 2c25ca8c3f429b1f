package cn.gouji.parse.form.cell;

import java.util.regex.Pattern;

/** A percentage, which some offices print beside the numbers of the form. */
public final class Share {

    private static final Pattern SHARE = Pattern.compile("\\d{1,3}(?:\\.\\d+)?\\s*[%％]");

    private Share() {
    }

    public static boolean is(String text) {
        return SHARE.matcher(text).matches();
    }
}
