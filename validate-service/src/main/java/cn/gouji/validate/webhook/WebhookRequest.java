package cn.gouji.validate.webhook;

/**
 * What is asked for when an address is registered.
 *
 * @param filter null for every result
 */
public record WebhookRequest(String url, WebhookFilter filter) {

    WebhookFilter filterOrAll() {
        return filter == null ? new WebhookFilter(null, null, null, null) : filter;
    }
}
