package cn.gouji.validate.webhook;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.kit.problem.ProblemException;

/** Sends one delivery to its address. */
@ApplicationScoped
public class WebhookSender {

    private final HttpClient client;
    private final TargetAddress targets;
    private final WebhookConfig config;
    private final Clock clock;

    WebhookSender(TargetAddress targets, WebhookConfig config, Clock clock) {
        this.targets = targets;
        this.config = config;
        this.clock = clock;
        // A redirect would lead past the check of the address.
        this.client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.timeout()).build();
    }

    /**
     * @return what became of it; nothing is thrown for an address that does not answer
     * @throws InterruptedException if the process is stopping
     */
    Answer send(Webhook webhook, Delivery delivery) throws InterruptedException {
        try {
            Instant now = clock.instant();
            HttpRequest request = HttpRequest.newBuilder(targets.check(webhook.url()))
                    .timeout(config.timeout())
                    .header("content-type", "application/json")
                    .header("user-agent", "gouji-webhooks/1")
                    .header("webhook-id", delivery.eventId())
                    .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                    .header("webhook-signature",
                            WebhookSignature.of(webhook.secret(), delivery.eventId(), now, delivery.body()))
                    .POST(HttpRequest.BodyPublishers.ofString(delivery.body()))
                    .build();
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            return new Answer(status / 100 == 2, status == 410, "HTTP " + status);
        } catch (IOException | ProblemException e) {
            return new Answer(false, false, String.valueOf(e.getMessage()));
        }
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /**
     * What an address answered.
     *
     * @param taken whether it has the event
     * @param gone whether it wants no more, ever
     */
    record Answer(boolean taken, boolean gone, String text) {
    }
}
