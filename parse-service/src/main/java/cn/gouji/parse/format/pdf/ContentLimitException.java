package cn.gouji.parse.format.pdf;

/** A page's content goes beyond what any report needs; unchecked, because the library passes over checked ones. */
final class ContentLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentLimitException(String message) {
        super(message);
    }
}
