package cn.gouji.kit.event;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;

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

    /** To be called at the beginning of what is tried again and again, so that it ends. */
    public void check() {
        if (begun) {
            throw new IllegalStateException("The process is stopping");
        }
    }

    /** The result of a consumer's method: acknowledged, refused, or neither if the process is stopping. */
    public Uni<Void> handle(Handling handling) {
        try {
            check();
            handling.run();
            return Uni.createFrom().voidItem();
        } catch (Exception e) {
            return begun ? Uni.createFrom().nothing() : Uni.createFrom().failure(e);
        }
    }

    /** What is done about an event. */
    @FunctionalInterface
    public interface Handling {
        void run() throws Exception;
    }
}
