package cn.gouji.validate.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

import cn.gouji.infrastructure.FreePorts;

/** A program that is told of results, as one outside would be. */
final class Receiver implements AutoCloseable {

    /** A request as it came. */
    record Call(String id, String timestamp, String signature, String body) {

        boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())),
                        "HmacSHA256"));
                String expected = Base64.getEncoder()
                        .encodeToString(
                                mac.doFinal((id + "." + timestamp + "." + body).getBytes(StandardCharsets.UTF_8)));
                return List.of(signature.split(" ")).contains("v1," + expected);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile HttpHandler answer = exchange -> exchange.sendResponseHeaders(204, -1);
    private HttpServer server;
    private final int port = FreePorts.next();

    Receiver() throws IOException {
        start();
    }

    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    /** What is answered from now on. */
    void answer(HttpHandler answer) {
        this.answer = answer;
    }

    /** Answers with a status and no more, with a header if it has a name. */
    void answer(int status, String header, String value) {
        answer(exchange -> {
            if (header != null) {
                exchange.getResponseHeaders().set(header, value);
            }
            exchange.sendResponseHeaders(status, -1);
        });
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
            answer.handle(exchange);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
