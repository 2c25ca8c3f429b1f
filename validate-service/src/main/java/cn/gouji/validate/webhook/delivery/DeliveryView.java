package cn.gouji.validate.webhook.delivery;

import java.time.Instant;

/**
 * A delivery as the API shows it.
 *
 * @param nextAttemptAt null if it is delivered or given up
 */
public record DeliveryView(String eventId, String submissionId, Instant createdAt, int attempts, Instant deliveredAt,
        Instant nextAttemptAt,
        String lastAnswer) {

    /** Without its body. */
    public static DeliveryView of(Delivery delivery) {
        return new DeliveryView(delivery.eventId(), delivery.submissionId(), delivery.createdAt(), delivery.attempts(),
                delivery.deliveredAt(),
                delivery.dueAt(), delivery.lastAnswer());
    }
}
