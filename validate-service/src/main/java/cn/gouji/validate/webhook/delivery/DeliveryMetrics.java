package cn.gouji.validate.webhook.delivery;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import cn.gouji.validate.webhook.WebhookRepository;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;

/** What becomes of deliveries, and what waits, in numbers. */
@Singleton
// From the start on: an alert compares with what was before the first delivery.
@Startup
class DeliveryMetrics {

    private final DeliveryRepository deliveries;
    private final WebhookRepository webhooks;
    private final Counter delivered;
    private final Counter failed;
    private final Counter givenUp;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong disabled = new AtomicLong();
    private final MeterRegistry meters;
    private final List<Gauge> gauges;

    DeliveryMetrics(DeliveryRepository deliveries, WebhookRepository webhooks, MeterRegistry meters) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.delivered = counter(meters, "delivered");
        this.failed = counter(meters, "failed");
        this.givenUp = counter(meters, "givenUp");
        this.meters = meters;
        this.gauges = List.of(
                Gauge.builder("gouji.webhook.deliveries.waiting", waiting, AtomicLong::get).register(meters),
                Gauge.builder("gouji.webhooks.disabled", disabled, AtomicLong::get).register(meters));
    }

    /** The registry outlives the application where one process starts it again, and would keep showing these. */
    @PreDestroy
    void remove() {
        gauges.forEach(meters::remove);
    }

    private static Counter counter(MeterRegistry meters, String outcome) {
        return Counter.builder("gouji.webhook.attempts").tag("outcome", outcome).register(meters);
    }

    void delivered() {
        delivered.increment();
    }

    /** @param last whether it is not tried again */
    void failed(boolean last) {
        (last ? givenUp : failed).increment();
    }

    /** Counts what is in the store; not when the numbers are asked for, which must not wait for MongoDB. */
    void count() {
        waiting.set(deliveries.waiting());
        disabled.set(webhooks.disabled());
    }
}
