package cn.gouji.parse.isolation;

/** A reading process does not start; no document is to blame. */
public final class ProcessStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProcessStartException(Throwable cause) {
        super("No reading process can be started", cause);
    }
}
