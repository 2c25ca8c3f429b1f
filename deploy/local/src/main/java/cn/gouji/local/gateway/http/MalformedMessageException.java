package cn.gouji.local.gateway.http;

import java.io.IOException;

/** What came is no HTTP message. */
public final class MalformedMessageException extends IOException {

    private static final long serialVersionUID = 1L;

    public MalformedMessageException(String message) {
        super(message);
    }
}
