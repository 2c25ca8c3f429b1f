package cn.gouji.validate.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import cn.gouji.kit.event.Stopping;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.virtual.threads.VirtualThreads;

/** Sends what is due, and again after growing pauses, until it is taken or given up. */
@ApplicationScoped
public class DeliveryRelay {

    private static final Logger LOG = Logger.getLogger(DeliveryRelay.class);

    /** Requests at the same time: one slow address must not hold up the others. */
    private static final int CONCURRENT = 16;

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final WebhookSender sender;
    private final WebhookConfig config;
    private final Stopping stopping;
    private final Clock clock;
    private final ExecutorService threads;
    private final Semaphore free = new Semaphore(CONCURRENT);

    DeliveryRelay(WebhookRepository webhooks, DeliveryRepository deliveries, WebhookSender sender, WebhookConfig config,
            Stopping stopping, Clock clock, @VirtualThreads ExecutorService threads) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sender = sender;
        this.config = config;
        this.stopping = stopping;
        this.clock = clock;
        this.threads = threads;
    }

    void start(@Observes StartupEvent started, Scheduler scheduler) {
        schedule(scheduler, "webhook-deliveries", config.interval(), this::sendDue);
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
        // Longer than an attempt can take; after that another process may try.
        Duration lease = config.timeout().multipliedBy(3);
        while (free.tryAcquire()) {
            stopping.check();
            Optional<Delivery> due = deliveries.lease(clock.instant(), lease);
            if (due.isEmpty()) {
                free.release();
                return;
            }
            threads.execute(() -> {
                try {
                    attempt(due.get());
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                } finally {
                    free.release();
                }
            });
        }
    }

    private void attempt(Delivery delivery) throws InterruptedException {
        Webhook webhook = webhooks.findById(delivery.webhookId());
        if (webhook == null || !webhook.active()) {
            deliveries.failed(delivery, null, "disabled");
            return;
        }
        WebhookSender.Answer answer = sender.send(webhook, delivery);
        Instant now = clock.instant();
        if (answer.taken()) {
            deliveries.delivered(delivery, now, answer.text());
            webhooks.succeeded(webhook.id());
            return;
        }
        LOG.infof("Webhook not delivered webhook=%s event=%s attempt=%d answer=%s", webhook.id(), delivery.eventId(),
                delivery.attempts(), answer.text());
        deliveries.failed(delivery, next(delivery, now), answer.text());
        webhooks.failed(webhook.id(), now);
        boolean lasting = webhook.failingSince() != null
                && webhook.failingSince().plus(config.disableAfter()).isBefore(now);
        if (answer.gone() || lasting) {
            LOG.warnf("Webhook disabled webhook=%s gone=%b", webhook.id(), answer.gone());
            webhooks.disable(webhook.id(), now);
        }
    }

    private Instant next(Delivery delivery, Instant now) {
        List<Duration> pauses = config.pauses();
        return delivery.attempts() > pauses.size() ? null : now.plus(pauses.get(delivery.attempts() - 1));
    }
}
