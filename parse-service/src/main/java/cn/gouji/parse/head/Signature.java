package cn.gouji.parse.head;

import java.time.LocalDate;

/** Organ and date at the end of a report; null where the document has none. */
record Signature(String organ, LocalDate date) {

    static final Signature NONE = new Signature(null, null);
}
