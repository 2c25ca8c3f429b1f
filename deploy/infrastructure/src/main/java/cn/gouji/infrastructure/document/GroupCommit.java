package cn.gouji.infrastructure.document;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;

/**
 * Puts every change on file before it is acknowledged, one write of the file for all who wait. A commit never sees half of a
 * command, so documents and indexes agree after a crash.
 */
final class GroupCommit {

    private static final int COMMITS_BETWEEN_COMPACTIONS = 500;
    private static final int FILL_RATE = 50;
    private static final int COMPACTED_BYTES = 8 * 1024 * 1024;

    private final MVStore file;
    // Changes share it, a commit is alone.
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong applied = new AtomicLong();
    private long committed;
    private int commits;

    GroupCommit(MVStore file) {
        this.file = file;
    }

    <T> T after(Supplier<T> change) {
        T result;
        long ticket;
        lock.readLock().lock();
        try {
            result = change.get();
            ticket = applied.incrementAndGet();
        } finally {
            lock.readLock().unlock();
        }
        commit(ticket);
        return result;
    }

    /** Those who wait for the monitor find their change committed when it is their turn, or commit for all behind them. */
    private synchronized void commit(long ticket) {
        if (committed >= ticket) {
            return;
        }
        lock.writeLock().lock();
        try {
            long covered = applied.get();
            file.commit();
            committed = covered;
            if (++commits % COMMITS_BETWEEN_COMPACTIONS == 0) {
                // Nobody else does it, because the store's own background thread would also commit halves of commands.
                file.compact(FILL_RATE, COMPACTED_BYTES);
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
