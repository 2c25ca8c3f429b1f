package cn.gouji.parse.format.paper;

/** A page's content goes beyond what any report needs; unchecked, because the library passes over checked ones. */
public final class ContentLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContentLimitException(String message) {
        super(message);
    }
}
