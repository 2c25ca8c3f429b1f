package cn.gouji.parse.event;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.reactive.messaging.Incoming;

import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.kit.event.Stopping;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;

/** Takes {@link ReportReceived} from the topic. */
@ApplicationScoped
public class ReportReceivedConsumer {

    private final Parsing parsing;
    private final Stopping stopping;

    ReportReceivedConsumer(Parsing parsing, Stopping stopping) {
        this.parsing = parsing;
        this.stopping = stopping;
    }

    /** Acknowledges when the report is stored and sent. */
    @Incoming("report-received")
    // Unordered: the revision guard makes the order of two readings of one submission harmless.
    @Blocking(value = "parse", ordered = false)
    public Uni<Void> on(ReportReceived received) {
        return stopping.handle(() -> received.submission().submissionId(), () -> parsing.parse(received));
    }
}
