package cn.gouji.kit.event;

import java.util.function.Supplier;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

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

    private static final Logger LOG = Logger.getLogger(Stopping.class);

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

    /**
     * The result of a consumer's method: acknowledged, refused, or neither if the process is stopping.
     *
     * @param submissionId asked for when the event is refused: what the framework says of it then does not name it
     */
    public Uni<Void> handle(Supplier<String> submissionId, Handling handling) {
        try {
            check();
            handling.run();
            return Uni.createFrom().voidItem();
        } catch (Exception e) {
            if (begun) {
                return Uni.createFrom().nothing();
            }
            LOG.errorf("Event refused submissionId=%s reason=%s", known(submissionId), e);
            return Uni.createFrom().failure(e);
        }
    }

    private static String known(Supplier<String> submissionId) {
        try {
            return submissionId.get();
        } catch (RuntimeException noEvent) {
            return "unknown";
        }
    }

    /** What is done about an event. */
    @FunctionalInterface
    public interface Handling {
        void run() throws Exception;
    }
}
