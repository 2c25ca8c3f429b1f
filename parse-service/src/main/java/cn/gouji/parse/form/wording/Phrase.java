package cn.gouji.parse.form.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern of which it is known with which words it begins: it is tried only where one of them stands, and found as by itself. */
public final class Phrase {

    private final Keywords beginnings;
    private final Pattern pattern;

    private Phrase(Keywords beginnings, Pattern pattern) {
        this.beginnings = beginnings;
        this.pattern = pattern;
    }

    /** @param beginnings whatever the pattern finds begins with one of them */
    public static Phrase of(String pattern, String... beginnings) {
        return new Phrase(Keywords.of(beginnings), Pattern.compile(pattern));
    }

    public boolean isIn(String text) {
        return in(text) != null;
    }

    /** The first place where it is found; null if it is nowhere. */
    public Matcher in(String text) {
        return in(text, 0);
    }

    /** The first place at the index or behind it; null if there is none. */
    public Matcher in(String text, int from) {
        int start = beginnings.next(text, from);
        if (start < 0) {
            return null;
        }
        Matcher match = matcher(text);
        while (start >= 0) {
            if (match.region(start, text.length()).lookingAt()) {
                return match;
            }
            start = beginnings.next(text, start + 1);
        }
        return null;
    }

    /** What is found right at the index; null if that is nothing. */
    public Matcher at(String text, int index) {
        Matcher match = matcher(text).region(index, text.length());
        return match.lookingAt() ? match : null;
    }

    /** What stands in front is seen, and only the ends of the whole text are its ends. */
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
