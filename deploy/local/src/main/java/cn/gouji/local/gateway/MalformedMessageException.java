package cn.gouji.local.gateway;

import java.io.IOException;

/** What came is no HTTP message. */
final class MalformedMessageException extends IOException {

    private static final long serialVersionUID = 1L;

    MalformedMessageException(String message) {
        super(message);
    }
}
