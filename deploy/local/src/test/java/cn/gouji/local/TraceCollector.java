package cn.gouji.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.trace.v1.ResourceSpans;

/** Takes traces over OTLP as a collector does, and keeps them. */
final class TraceCollector implements AutoCloseable {

    /** One span: which service, which trace, what. */
    record Seen(String service, String traceId, String name) {
    }

    private final List<Seen> spans = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    TraceCollector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    List<Seen> ofTrace(String traceId) {
        return spans.stream().filter(span -> span.traceId().equals(traceId)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()).getResourceSpansList().forEach(this::keep);
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private void keep(ResourceSpans sent) {
        String service = sent.getResource().getAttributesList().stream()
                .filter(attribute -> attribute.getKey().equals("service.name"))
                .map(attribute -> attribute.getValue().getStringValue()).findFirst().orElse("");
        sent.getScopeSpansList().forEach(scope -> scope.getSpansList().forEach(span -> spans
                .add(new Seen(service, HexFormat.of().formatHex(span.getTraceId().toByteArray()), span.getName()))));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
