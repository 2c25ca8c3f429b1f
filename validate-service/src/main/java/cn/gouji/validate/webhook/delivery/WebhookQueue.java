package cn.gouji.validate.webhook.delivery;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.Retry;

import com.mongodb.MongoException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.EventType;
import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.kit.event.Stopping;
import cn.gouji.validate.webhook.Webhook;
import cn.gouji.validate.webhook.WebhookRepository;

/** Stores for every address that wants a result what is to be sent to it. */
@ApplicationScoped
public class WebhookQueue {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final Stopping stopping;
    private final Clock clock;

    WebhookQueue(WebhookRepository webhooks, DeliveryRepository deliveries, Stopping stopping, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.stopping = stopping;
        this.clock = clock;
    }

    /**
     * Tried without limit while MongoDB is away.
     *
     * @param submissionId the event's subject
     * @param at time of the event
     * @param result the event's JSON
     * @throws IOException if it is none
     */
    @Retry(retryOn = MongoException.class, maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public void add(String eventId, String submissionId, String at, String result) throws IOException {
        stopping.check();
        List<Webhook> active = webhooks.active();
        if (active.isEmpty()) {
            return;
        }
        ReportValidated validated = ContractJson.mapper().readValue(result, ReportValidated.class);
        String body = "{\"type\":\"" + EventType.REPORT_VALIDATED.type() + "\",\"timestamp\":\"" + at + "\",\"data\":"
                + result
                + "}";
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        active.stream().filter(webhook -> webhook.filter().wants(validated))
                .forEach(webhook -> deliveries.add(Delivery.of(webhook, eventId, submissionId, body, now)));
    }
}
