package cn.gouji.kit.event;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;

/**
 * Keeps a process that stops from setting events aside as dead letters.
 *
 * <p>While the workers of a channel end, what they do fails: a wait for MongoDB is interrupted, a client is closed already.
 * Such an event is neither acknowledged nor refused, and comes again after the start.
 */
@Singleton
public class Stopping {

    private volatile boolean begun;

    void stop(@Observes ShutdownEvent event) {
        begun = true;
    }

    boolean begun() {
        return begun;
    }

    /** To be called at the beginning of what is tried again and again, so that it ends. */
    public void check() {
        if (begun) {
            throw new IllegalStateException("The process is stopping");
        }
    }
}
