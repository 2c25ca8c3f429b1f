package cn.gouji.validate.webhook.delivery;

import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.webhook.Webhook;
import cn.gouji.validate.webhook.WebhookConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Sends one delivery to its address.
 *
 * <p>With the client of Vert.x, because that of the JDK looks a name up by itself, after it was checked, and waits for the
 * end of an answer however long it is.
 */
@ApplicationScoped
public class WebhookSender {

    private final HttpClient client;
    private final TargetAddress targets;
    private final WebhookConfig config;
    private final Clock clock;

    WebhookSender(Vertx vertx, TargetAddress targets, WebhookConfig config, Clock clock) {
        this.targets = targets;
        this.config = config;
        this.clock = clock;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.timeout().toMillis())
                .setMaxPoolSize(DeliveryRelay.PER_ADDRESS)
                .setKeepAliveTimeout(5));
    }

    /**
     * @return what became of it; nothing is thrown for an address that does not answer
     * @throws InterruptedException if the process is stopping
     */
    Answer send(Webhook webhook, Delivery delivery) throws InterruptedException {
        try {
            HttpClientRequest request = await(client.request(options(webhook, delivery)));
            return answer(request, delivery.body());
        } catch (ExecutionException e) {
            return Answer.none(String.valueOf(e.getCause().getMessage()));
        } catch (TimeoutException | ProblemException e) {
            return Answer.none(e instanceof ProblemException ? e.getMessage() : "No answer in time");
        }
    }

    private RequestOptions options(Webhook webhook, Delivery delivery) {
        TargetAddress.Target target = targets.check(webhook.url());
        Instant now = clock.instant();
        return new RequestOptions().setMethod(HttpMethod.POST).setAbsoluteURI(webhook.url())
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(target.address(), target.port())))
                // A redirect would lead past the check of the address.
                .setFollowRedirects(false)
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "gouji-webhooks/1")
                .putHeader("webhook-id", delivery.eventId())
                .putHeader("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .putHeader("webhook-signature",
                        WebhookSignature.of(webhook.secrets(now), delivery.eventId(), now, delivery.body()));
    }

    /** The status is the answer; of what follows only a little is read, so that the connection can be used again. */
    private Answer answer(HttpClientRequest request, String body)
            throws InterruptedException, ExecutionException, TimeoutException {
        AtomicReference<Answer> answer = new AtomicReference<>();
        try {
            await(request.send(body).compose(response -> {
                answer.set(Answer.of(response.statusCode(), response.getHeader("retry-after")));
                return shortEnd(response);
            }));
        } catch (ExecutionException | TimeoutException e) {
            request.reset();
            if (answer.get() == null) {
                throw e;
            }
        }
        return answer.get();
    }

    private static Future<Void> shortEnd(HttpClientResponse response) {
        long[] read = {0};
        response.handler(part -> {
            read[0] += part.length();
            if (read[0] > Answer.LONGEST_BODY) {
                response.request().reset();
            }
        });
        return response.end();
    }

    private <T> T await(Future<T> future) throws InterruptedException, ExecutionException, TimeoutException {
        return future.toCompletionStage().toCompletableFuture().get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
