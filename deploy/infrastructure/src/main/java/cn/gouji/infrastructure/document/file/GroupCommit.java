package cn.gouji.infrastructure.document.file;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Puts every change on file before it is acknowledged, one write for all who wait. It never sees half of a command, so documents
 * and indexes agree after a crash.
 */
public final class GroupCommit {

    // Each saving writes every page that has a change, and keys are random, so soon all pages of all indexes: the fewer, the
    // better. What a start after a crash has to do again takes about a second, and the changes fit into memory.
    private static final long LONGEST_JOURNAL = 32L * 1024 * 1024;

    private final StoreFile file;
    // Changes share it, a commit is alone.
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final AtomicLong applied = new AtomicLong();
    private long committed;

    public GroupCommit(StoreFile file) {
        this.file = file;
    }

    /** Of documents. */
    public <T> T after(Supplier<T> change) {
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

    /** Of collections and indexes themselves, which no journal tells. */
    public synchronized <T> T afterAlone(Supplier<T> change) {
        lock.writeLock().lock();
        try {
            T result = change.get();
            file.save();
            return result;
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Those who wait for the monitor find their change committed when it is their turn, or commit for all behind them. */
    private synchronized void commit(long ticket) {
        if (committed >= ticket) {
            return;
        }
        lock.writeLock().lock();
        try {
            long covered = applied.get();
            file.journal().flush();
            if (file.journal().size() > LONGEST_JOURNAL) {
                file.save();
            }
            committed = covered;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
