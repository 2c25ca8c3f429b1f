package cn.gouji.local.client;

/** A request that was not answered as it should be. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    ApiException(int status, String message) {
        super(message);
        this.status = status;
    }

    /** The HTTP status, 0 if there was no answer. */
    public int status() {
        return status;
    }
}
