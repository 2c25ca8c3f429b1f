package cn.gouji.validate.webhook;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;

import cn.gouji.kit.page.PageOf;
import cn.gouji.kit.page.PageRequest;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.validate.webhook.delivery.Delivery;
import cn.gouji.validate.webhook.delivery.DeliveryRepository;
import cn.gouji.validate.webhook.delivery.DeliveryView;
import cn.gouji.validate.webhook.delivery.TargetAddress;
import cn.gouji.validate.webhook.delivery.WebhookSignature;
import io.smallrye.common.annotation.RunOnVirtualThread;

/** Registered addresses that are told of results. */
@Path("/api/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class WebhookResource {

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final TargetAddress targets;
    private final WebhookConfig config;
    private final Clock clock;

    WebhookResource(WebhookRepository webhooks, DeliveryRepository deliveries, TargetAddress targets,
            WebhookConfig config, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.targets = targets;
        this.config = config;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Registers an address; the answer alone tells the secret to check signatures with")
    public Response register(WebhookRequest request) {
        WebhookRequest given = request == null ? new WebhookRequest(null, null) : request;
        targets.check(given.url());
        webhooks.same(given).ifPresent(same -> {
            throw new ProblemException(WebhookProblem.REGISTERED_ALREADY, same.id());
        });
        Webhook webhook = Webhook.of(UUID.randomUUID().toString(), given, WebhookSignature.newSecret(), now());
        webhooks.persist(webhook);
        return Response.created(URI.create("/api/webhooks/" + webhook.id())).entity(WebhookView.withSecret(webhook))
                .build();
    }

    @GET
    @Operation(summary = "All registered addresses")
    public List<WebhookView> all() {
        return webhooks.listAll().stream().map(WebhookView::of).toList();
    }

    @GET
    @Path("{id}")
    public WebhookView one(String id) {
        return WebhookView.of(found(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Removes an address and what is still to be sent to it")
    public void remove(String id) {
        found(id);
        webhooks.deleteById(id);
        deliveries.forget(id);
    }

    @GET
    @Path("{id}/deliveries")
    @Operation(summary = "What was sent and is to be sent, the last first")
    public PageOf<DeliveryView> deliveries(String id, @BeanParam PageRequest request) {
        found(id);
        PageOf<Delivery> page = deliveries.page(id, request.page(), request.size());
        return new PageOf<>(page.items().stream().map(DeliveryView::of).toList(), page.page(), page.size(),
                page.total());
    }

    @POST
    @Path("{id}/secret")
    @Operation(summary = "Gives a new secret; for a day requests are signed with both, the new one first")
    public WebhookView renewSecret(String id) {
        webhooks.renew(found(id), WebhookSignature.newSecret(), now().plus(config.formerSecretHolds()));
        return WebhookView.withSecret(found(id));
    }

    @POST
    @Path("{id}/enable")
    @Operation(summary = "Sends again to an address that was disabled after lasting failure")
    public WebhookView enable(String id) {
        if (!webhooks.enable(id)) {
            throw new ProblemException(WebhookProblem.WEBHOOK_NOT_FOUND, id);
        }
        return WebhookView.of(found(id));
    }

    @POST
    @Path("{id}/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends again what came in since an instant, with the same ids")
    public Map<String, Long> replay(String id, Replay replay) {
        found(id);
        Instant since = replay == null || replay.since() == null ? Instant.EPOCH : replay.since();
        return Map.of("deliveries", deliveries.replay(id, since, now()));
    }

    private Webhook found(String id) {
        Webhook webhook = webhooks.findById(id);
        if (webhook == null) {
            throw new ProblemException(WebhookProblem.WEBHOOK_NOT_FOUND, id);
        }
        return webhook;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** @param since null for everything that is kept */
    public record Replay(Instant since) {
    }
}
