package cn.gouji.parse.content;

/** Says that the content store does not hold a content, or not all of it, at this moment. */
public final class ContentMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentMissingException(String sha256) {
        super("The content store does not hold the content " + sha256);
    }
}
