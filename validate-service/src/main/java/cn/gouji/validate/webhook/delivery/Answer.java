package cn.gouji.validate.webhook.delivery;

import java.time.Duration;

/**
 * What an address answered.
 *
 * @param status of HTTP, 0 if there was no answer
 * @param retryAfter how long it wants to be left alone, zero if it does not say so
 * @param text the status, or why there was no answer
 */
record Answer(int status, Duration retryAfter, String text) {

    /** Bytes; nobody looks at what an address answers. */
    static final int LONGEST_BODY = 64 * 1024;

    /** @param retryAfter the header; only seconds are understood, and not more than a day */
    static Answer of(int status, String retryAfter) {
        boolean seconds = retryAfter != null && retryAfter.matches("\\d{1,5}");
        Duration pause = seconds ? Duration.ofSeconds(Math.min(Long.parseLong(retryAfter), 86_400)) : Duration.ZERO;
        return new Answer(status, pause, "HTTP " + status);
    }

    static Answer none(String reason) {
        return new Answer(0, Duration.ZERO, reason);
    }

    /** Whether it has the event. */
    boolean taken() {
        return status / 100 == 2;
    }

    /** Whether it wants no more, ever. */
    boolean gone() {
        return status == 410;
    }
}
