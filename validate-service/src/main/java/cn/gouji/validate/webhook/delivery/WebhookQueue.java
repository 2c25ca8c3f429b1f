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
     * @throws IOException if one of the results is no JSON
     */
    @Retry(retryOn = MongoException.class, maxRetries = -1, maxDuration = 0, delay = 1, delayUnit = ChronoUnit.SECONDS)
    public void add(List<Result> results) throws IOException {
        stopping.check();
        List<Webhook> active = webhooks.active();
        if (active.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (Result result : results) {
            ReportValidated validated = ContractJson.mapper().readValue(result.json(), ReportValidated.class);
            String body = "{\"type\":\"" + EventType.REPORT_VALIDATED.type() + "\",\"timestamp\":\"" + result.at()
                    + "\",\"data\":" + result.json() + "}";
            active.stream().filter(webhook -> webhook.filter().wants(validated)).forEach(webhook -> deliveries
                    .add(Delivery.of(webhook, result.eventId(), result.submissionId(), body, now)));
        }
    }

    /**
     * A result as an event told it.
     *
     * @param submissionId the event's subject
     * @param at time of the event
     */
    public record Result(String eventId, String submissionId, String at, String json) {
    }
}
