package cn.gouji.validate.webhook;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A registered address as the API shows it.
 *
 * @param secret told once, when it is registered
 */
public record WebhookView(String id, String url, WebhookFilter filter, Instant createdAt, Instant failingSince,
        Instant disabledAt, @JsonInclude(JsonInclude.Include.NON_NULL) String secret) {

    static WebhookView of(Webhook webhook) {
        return new WebhookView(webhook.id(), webhook.url(), webhook.filter(), webhook.createdAt(),
                webhook.failingSince(),
                webhook.disabledAt(), null);
    }

    static WebhookView withSecret(Webhook webhook) {
        return new WebhookView(webhook.id(), webhook.url(), webhook.filter(), webhook.createdAt(),
                webhook.failingSince(),
                webhook.disabledAt(), webhook.secret());
    }
}
