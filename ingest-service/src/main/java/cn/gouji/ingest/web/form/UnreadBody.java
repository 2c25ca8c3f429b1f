package cn.gouji.ingest.web.form;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Ends the connection of a client that was answered before it had sent everything. */
public final class UnreadBody {

    /** Closing at once would often destroy the answer before the client has seen it. */
    private static final long GRACE_MILLIS = 2_000;

    private UnreadBody() {
    }

    public static void discardAfterAnswer(RoutingContext context) {
        HttpServerRequest request = context.request();
        context.addEndHandler(answered -> {
            if (!request.isEnded()) {
                request.handler(data -> {
                    // Not wanted any more.
                });
                request.resume();
                context.vertx().setTimer(GRACE_MILLIS, timer -> {
                    if (!request.isEnded()) {
                        request.connection().close();
                    }
                });
            }
        });
    }
}
