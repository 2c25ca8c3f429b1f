package cn.gouji.infrastructure;

/** Says that another process listens on the port that a part of the infrastructure was given. */
public class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int port;

    PortTakenException(int port, String user, Throwable cause) {
        super("Port " + port + " for " + user + " is taken by another process", cause);
        this.port = port;
    }

    public int port() {
        return port;
    }
}
