package cn.gouji.parse.page;

import java.util.Objects;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Place;

/**
 * A line of running text.
 *
 * @param text without line break; blanks at the end removed, at the start kept only where they tell a column
 */
public record Line(String text, Place place) implements Block {

    /** Blanks of Chinese typesetting that a wrong character set turned into question marks: ??一、总体情况. */
    private static final Pattern LOST_BLANKS = Pattern
            .compile("^[?？]{2,}(?=(?:[\\u4e00-\\u9fff（(]|20[0-9]{2}年|[0-9][.、]))");

    public Line {
        Objects.requireNonNull(text, "text must not be null");
        if (text.startsWith("??") || text.startsWith("？？")) {
            text = LOST_BLANKS.matcher(text).replaceFirst("");
        }
    }
}
