package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import cn.gouji.local.stack.ServiceName;

/** Passes one exchange on to a service, body by body as it comes. */
final class Forwarding implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

    private static final int BUFFER = 16 * 1024;

    /** Headers that concern one connection only, or that the client and server here write themselves. */
    private static final Set<String> OWN_HEADERS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        OWN_HEADERS.addAll(Set.of("Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer",
                "Transfer-Encoding", "Upgrade", "Content-Length", "Host", "Expect", "Date"));
    }

    private final HttpClient client;
    private final Map<ServiceName, URI> services;

    Forwarding(HttpClient client, Map<ServiceName, URI> services) {
        this.client = client;
        this.services = services;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ServiceName service = Routes.serviceFor(exchange.getRequestURI().getPath());
            URI base = services.get(service);
            RequestBody body = RequestBody.of(exchange);
            try {
                HttpResponse<InputStream> response = client.send(request(exchange, base, body),
                        HttpResponse.BodyHandlers.ofInputStream());
                // A client that is still sending when the answer arrives would see a reset, not the answer.
                body.drain();
                answer(exchange, base, response);
            } catch (IOException e) {
                if (exchange.getResponseCode() != -1) {
                    throw e;
                }
                LOG.atInfo().addKeyValue("service", service.module()).addKeyValue("cause", e)
                        .log("Service does not answer");
                Unavailable.answer(exchange, service);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static HttpRequest request(HttpExchange exchange, URI base, RequestBody body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + exchange.getRequestURI().toString()))
                .method(exchange.getRequestMethod(), body.publisher());
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name)) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, URI base, HttpResponse<InputStream> response)
            throws IOException {
        response.headers().map().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name)) {
                values.forEach(value -> exchange.getResponseHeaders().add(name, outside(name, value, base)));
            }
        });
        try (InputStream in = response.body()) {
            exchange.sendResponseHeaders(response.statusCode(), length(exchange, response));
            copy(in, exchange.getResponseBody());
        }
    }

    /** A redirect that names the service's own address must lead back through the gateway. */
    private static String outside(String name, String value, URI base) {
        return name.equalsIgnoreCase("Location") && value.startsWith(base + "/")
                ? value.substring(base.toString().length())
                : value;
    }

    /** As the server wants it: -1 for no body, 0 for a body of unknown length. */
    private static long length(HttpExchange exchange, HttpResponse<InputStream> response) {
        int status = response.statusCode();
        long declared = response.headers().firstValueAsLong("Content-Length").orElse(-1);
        if (exchange.getRequestMethod().equals("HEAD")) {
            if (declared >= 0) {
                exchange.getResponseHeaders().set("Content-Length", String.valueOf(declared));
            }
            return -1;
        }
        if (status == 204 || status == 304 || declared == 0) {
            return -1;
        }
        return Math.max(0, declared);
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            // An event of a stream must not wait for the buffer to fill.
            out.flush();
        }
    }
}
