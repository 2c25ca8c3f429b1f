package cn.gouji.validate.notice;

import java.util.Objects;

/** One paragraph of a notice. */
public record NoticeLine(Style style, String text) {

    /** What a paragraph is, and so how it looks. */
    public enum Style {
        TITLE,
        ADDRESSEE,
        BODY,
        HEADING,
        ITEM,
        DETAIL,
        SIGNATURE
    }

    public NoticeLine {
        Objects.requireNonNull(style, "style must not be null");
        Objects.requireNonNull(text, "text must not be null");
    }
}
