package cn.gouji.stats.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.kit.stage.Milestones;

/**
 * Puts validated reports into the facts, all that wait at a time in one transaction: whoever finds nobody writing writes
 * for all, and each of them goes on only when its own report is stored.
 */
@ApplicationScoped
public class FactIntake {

    private static final int LARGEST_BATCH = 200;

    private final FactWriter writer;
    private final Milestones milestones;
    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Lock writing = new ReentrantLock();

    FactIntake(FactWriter writer, Milestones milestones) {
        this.writer = writer;
        this.milestones = milestones;
    }

    public void take(ReportValidated event) {
        Waiting own = new Waiting(event, new CompletableFuture<>());
        waiting.add(own);
        writing.lock();
        try {
            while (!own.stored.isDone()) {
                List<Waiting> batch = new ArrayList<>();
                waiting.drainTo(batch, LARGEST_BATCH);
                write(batch);
            }
        } finally {
            writing.unlock();
        }
        try {
            own.stored.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
        milestones.reached("counted", event.submission());
    }

    private void write(List<Waiting> batch) {
        try {
            writer.write(batch.stream().map(Waiting::event).toList());
            batch.forEach(one -> one.stored.complete(null));
        } catch (RuntimeException | Error notAll) {
            if (batch.size() == 1) {
                batch.getFirst().stored.completeExceptionally(notAll);
            } else {
                // One that cannot be stored must not take the others with it.
                batch.forEach(one -> write(List.of(one)));
            }
        }
    }

    private record Waiting(ReportValidated event, CompletableFuture<Void> stored) {
    }
}
