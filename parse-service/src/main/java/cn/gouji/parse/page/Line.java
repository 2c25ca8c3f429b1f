package cn.gouji.parse.page;

import java.util.Objects;

import cn.gouji.contracts.report.Place;

/**
 * A line of running text.
 *
 * @param text without line break; blanks at the end removed, at the start kept only where they tell a column
 */
public record Line(String text, Place place) implements Block {

    public Line {
        Objects.requireNonNull(text, "text must not be null");
    }
}
