package cn.gouji.kit.stage;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;

/**
 * The trace of a submission. Its id is the submission id without hyphens: who has the one finds the other, and an event
 * that is sent again hours later, by another process, still belongs to it.
 */
public final class SubmissionTrace {

    private SubmissionTrace() {
    }

    /**
     * What spans of the submission start from: the current one if it belongs to the submission's trace, otherwise the
     * beginning of that trace. A request that hands in many files is a trace of its own.
     */
    public static Context joined(String submissionId) {
        String traceId = submissionId.replace("-", "");
        if (!TraceId.isValid(traceId) || Span.current().getSpanContext().getTraceId().equals(traceId)) {
            return Context.current();
        }
        // Any span id serves as the beginning; half of the submission's own makes it the same every time.
        SpanContext beginning = SpanContext.createFromRemoteParent(traceId, traceId.substring(16),
                TraceFlags.getSampled(),
                TraceState.getDefault());
        return Context.root().with(Span.wrap(beginning));
    }
}
