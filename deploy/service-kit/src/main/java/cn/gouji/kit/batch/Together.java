package cn.gouji.kit.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Does together what several threads want done: whoever finds nobody at work works for all that wait, and each of them goes on
 * only when its own is done.
 *
 * @param <T> what something is to be done about
 */
public final class Together<T> {

    private final int most;
    private final Consumer<List<T>> work;
    private final BlockingQueue<Waiting<T>> waiting = new LinkedBlockingQueue<>();
    private final Lock working = new ReentrantLock();

    /**
     * @param most how many are taken at a time
     * @param work may be done again for each one alone if it fails for all
     */
    public Together(int most, Consumer<List<T>> work) {
        this.most = most;
        this.work = work;
    }

    /** Returns when it is done; what the work throws about this one is thrown here. */
    public void take(T one) {
        Waiting<T> own = new Waiting<>(one, new CompletableFuture<>());
        waiting.add(own);
        working.lock();
        try {
            while (!own.done.isDone()) {
                List<Waiting<T>> batch = new ArrayList<>();
                waiting.drainTo(batch, most);
                work(batch);
            }
        } finally {
            working.unlock();
        }
        try {
            own.done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException reason ? reason : e;
        }
    }

    /** How many wait for somebody to work for them. */
    int waiting() {
        return waiting.size();
    }

    private void work(List<Waiting<T>> batch) {
        try {
            work.accept(batch.stream().map(Waiting::one).toList());
            batch.forEach(one -> one.done.complete(null));
        } catch (RuntimeException | Error notAll) {
            if (batch.size() == 1) {
                batch.getFirst().done.completeExceptionally(notAll);
            } else {
                // One that cannot be done must not take the others with it.
                batch.forEach(one -> work(List.of(one)));
            }
        }
    }

    private record Waiting<T>(T one, CompletableFuture<Void> done) {
    }
}
