package cn.gouji.parse.format;

import cn.gouji.contracts.report.UnreadableReason;

/** A document cannot be read; a result, not a failure. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final UnreadableReason reason;

    public UnreadableDocumentException(UnreadableReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public UnreadableDocumentException(UnreadableReason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public UnreadableReason reason() {
        return reason;
    }
}
