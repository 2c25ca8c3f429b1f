package cn.gouji.parse.isolation;

import java.util.Objects;

import cn.gouji.contracts.event.Hints;

/**
 * A document to read.
 *
 * @param fileName may be null
 */
record Request(String fileName, Hints hints, byte[] content) {

    Request {
        Objects.requireNonNull(hints, "hints must not be null");
        Objects.requireNonNull(content, "content must not be null");
    }
}
