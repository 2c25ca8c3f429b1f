package cn.gouji.parse.page;

/** A document unfolds to more than is read of one document; its tables may claim millions of merged cells. */
public final class DocumentTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DocumentTooLargeException(String message) {
        super(message);
    }
}
