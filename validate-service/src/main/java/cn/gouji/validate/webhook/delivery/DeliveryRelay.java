package cn.gouji.validate.webhook.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import cn.gouji.kit.event.Stopping;
import cn.gouji.validate.webhook.Webhook;
import cn.gouji.validate.webhook.WebhookConfig;
import cn.gouji.validate.webhook.WebhookRepository;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.virtual.threads.VirtualThreads;

/** Sends what is due, and again after growing pauses, until it is taken or given up. */
@ApplicationScoped
public class DeliveryRelay {

    private static final Logger LOG = Logger.getLogger(DeliveryRelay.class);

    /** Requests at the same time to one address: one that is slow must not hold up the others. */
    static final int PER_ADDRESS = 8;
    private static final int CONCURRENT = 64;
    private static final Duration COUNTED_EVERY = Duration.ofSeconds(15);

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookSender sender;
    private final DeliveryMetrics metrics;
    private final WebhookConfig config;
    private final Stopping stopping;
    private final Clock clock;
    private final ExecutorService threads;
    private final Semaphore free = new Semaphore(CONCURRENT);
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    DeliveryRelay(WebhookRepository webhooks, DeliveryRepository deliveries, WebhookSender sender,
            DeliveryMetrics metrics, WebhookConfig config,
            Stopping stopping, Clock clock, @VirtualThreads ExecutorService threads) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sender = sender;
        this.metrics = metrics;
        this.config = config;
        this.stopping = stopping;
        this.clock = clock;
        this.threads = threads;
    }

    void start(@Observes StartupEvent started, Scheduler scheduler) {
        schedule(scheduler, "webhook-deliveries", config.interval(), this::sendDue);
        schedule(scheduler, "webhook-count", COUNTED_EVERY, metrics::count);
        schedule(scheduler, "webhook-purge", Duration.ofHours(1),
                () -> deliveries.purge(clock.instant().minus(config.keep())));
    }

    private static void schedule(Scheduler scheduler, String name, Duration interval, Runnable task) {
        scheduler.newJob(name).setInterval(interval.toString())
                .setConcurrentExecution(Scheduled.ConcurrentExecution.SKIP)
                .setTask(execution -> {
                    try {
                        task.run();
                    } catch (RuntimeException later) {
                        LOG.warnf("Webhooks put off task=%s reason=%s", name, later.getMessage());
                    }
                }, true)
                .schedule();
    }

    private void sendDue() {
        stopping.check();
        boolean more = true;
        while (more && free.tryAcquire()) {
            more = false;
            try {
                Optional<Delivery> due = deliveries.lease(clock.instant(), lease(), busy());
                due.ifPresent(this::start);
                more = due.isPresent();
            } finally {
                // Also if MongoDB is away: a permit that is lost would be lost for ever.
                if (!more) {
                    free.release();
                }
            }
        }
    }

    /** Longer than an attempt can take; after that another process may try. */
    private Duration lease() {
        return config.timeout().multipliedBy(5);
    }

    private List<String> busy() {
        return underWay.entrySet().stream().filter(entry -> entry.getValue() >= PER_ADDRESS).map(Map.Entry::getKey)
                .toList();
    }

    /** Goes on with what else is due for the address, so that many do not wait for the next interval. */
    private void start(Delivery first) {
        String webhookId = first.webhookId();
        underWay.merge(webhookId, 1, Integer::sum);
        threads.execute(() -> {
            try {
                Optional<Delivery> next = Optional.of(first);
                while (next.isPresent()) {
                    attempt(next.get());
                    stopping.check();
                    next = deliveries.leaseFor(webhookId, clock.instant(), lease());
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException away) {
                LOG.warnf("Webhooks put off webhook=%s reason=%s", webhookId, away.getMessage());
            } finally {
                underWay.computeIfPresent(webhookId, (id, number) -> number == 1 ? null : number - 1);
                free.release();
            }
        });
    }

    private void attempt(Delivery delivery) throws InterruptedException {
        Webhook webhook = webhooks.findById(delivery.webhookId());
        if (webhook == null || !webhook.active()) {
            deliveries.failed(delivery, null, "disabled");
            metrics.failed(true);
            return;
        }
        Answer answer = sender.send(webhook, delivery);
        Instant now = clock.instant();
        if (answer.taken()) {
            deliveries.delivered(delivery, now, answer.text());
            webhooks.succeeded(webhook.id());
            metrics.delivered();
            return;
        }
        LOG.infof("Webhook not delivered submissionId=%s webhook=%s event=%s attempt=%d answer=%s",
                delivery.submissionId(), webhook.id(), delivery.eventId(), delivery.attempts(), answer.text());
        Instant next = next(delivery, now, answer);
        deliveries.failed(delivery, next, answer.text());
        metrics.failed(next == null);
        webhooks.failed(webhook.id(), now);
        boolean lasting = webhook.failingSince() != null
                && webhook.failingSince().plus(config.disableAfter()).isBefore(now);
        if (answer.gone() || lasting) {
            LOG.warnf("Webhook disabled webhook=%s gone=%b", webhook.id(), answer.gone());
            webhooks.disable(webhook.id(), now);
        }
    }

    private Instant next(Delivery delivery, Instant now, Answer answer) {
        List<Duration> pauses = config.pauses();
        if (delivery.attempts() > pauses.size()) {
            return null;
        }
        Duration pause = pauses.get(delivery.attempts() - 1);
        return now.plus(answer.retryAfter().compareTo(pause) > 0 ? answer.retryAfter() : pause);
    }
}
