package cn.gouji.parse.format.pdf;

/** A page's content is damaged; unchecked, because the library passes over checked ones. */
final class BrokenContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenContentException(Throwable cause) {
        super(cause);
    }
}
