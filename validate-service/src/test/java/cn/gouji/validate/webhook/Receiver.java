package cn.gouji.validate.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A program that is told of results, as one outside would be. */
final class Receiver implements AutoCloseable {

    /** A request as it came. */
    record Call(String id, String timestamp, String signature, String body) {

        boolean isSignedWith(String secret) {
            return WebhookSignature.of(secret, id, Instant.ofEpochSecond(Long.parseLong(timestamp)), body)
                    .equals(signature);
        }
    }

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private int port;

    Receiver() throws IOException {
        start();
    }

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        port = server.getAddress().getPort();
        server.createContext("/", this::take);
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/results";
    }

    List<Call> calls() {
        return calls;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            calls.add(new Call(exchange.getRequestHeaders().getFirst("webhook-id"),
                    exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                    exchange.getRequestHeaders().getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(204, -1);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
