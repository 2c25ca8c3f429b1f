package cn.gouji.kit.event;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The CloudEvents headers of a record that came. */
public enum EventHeader {
    ID("ce_id"),
    SUBJECT("ce_subject"),
    TIME("ce_time");

    private final String name;

    EventHeader(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException if the record has none */
    public String of(Headers headers) {
        Header header = headers.lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("The record has no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
