package cn.gouji.local.gateway;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;

import cn.gouji.local.process.ServiceName;

/** Passes one exchange on to a service, body by body as it comes. */
final class Forwarding implements HttpHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

    private static final int BUFFER = 16 * 1024;

    /** Headers that concern one connection only, or that the gateway and its server write themselves. */
    private static final Set<String> OWN_HEADERS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        OWN_HEADERS.addAll(Set.of("Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer",
                "Transfer-Encoding", "Upgrade", "Content-Length", "Host", "Expect", "Date"));
    }

    private final Map<ServiceName, List<URI>> services;
    private final AtomicInteger turn = new AtomicInteger();

    Forwarding(Map<ServiceName, List<URI>> services) {
        this.services = services;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ServiceName service = Routes.serviceFor(exchange.getRequestURI().getPath());
            try (ServiceConnection connection = connection(services.get(service))) {
                URI base = connection.service();
                RequestBody body = RequestBody.of(exchange);
                connection.send(head(exchange, base, body), body);
                ServiceResponse response = connection.response(exchange.getRequestMethod());
                connection.awaitSent();
                answer(exchange, base, response);
            } catch (IOException e) {
                if (exchange.getResponseCode() != -1) {
                    throw e;
                }
                LOG.atDebug().addKeyValue("service", service.module()).addKeyValue("cause", e)
                        .log("Service does not answer");
                Unavailable.answer(exchange, service);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** To the process whose turn it is, or to the next one that listens: nothing of the request is read by then. */
    private ServiceConnection connection(List<URI> processes) throws IOException {
        int first = Math.floorMod(turn.getAndIncrement(), processes.size());
        for (int tries = 1; tries < processes.size(); tries++) {
            try {
                return ServiceConnection.open(processes.get((first + tries) % processes.size()));
            } catch (ConnectException down) {
                LOG.atDebug().addKeyValue("cause", down).log("Process does not listen, the next one is asked");
            }
        }
        return ServiceConnection.open(processes.get(first));
    }

    private static String head(HttpExchange exchange, URI base, RequestBody body) {
        StringBuilder head = new StringBuilder()
                .append(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI())
                .append(" HTTP/1.1\r\n")
                .append("Host: ").append(base.getAuthority()).append("\r\n")
                // On one machine a new connection costs nothing, and there is none that a restart could have broken.
                .append("Connection: close\r\n");
        if (body.length() < 0) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (body.length() > 0 || exchange.getRequestMethod().startsWith("P")) {
            head.append("Content-Length: ").append(body.length()).append("\r\n");
        }
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN_HEADERS.contains(name)) {
                values.forEach(value -> head.append(name).append(": ").append(value).append("\r\n"));
            }
        });
        return head.append("\r\n").toString();
    }

    private static void answer(HttpExchange exchange, URI base, ServiceResponse response) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        response.headers().forEach(header -> {
            // The length that an answer to HEAD tells is one of a body that is not there.
            if (!OWN_HEADERS.contains(header.name()) || head && header.name().equalsIgnoreCase("Content-Length")) {
                exchange.getResponseHeaders().add(header.name(), outside(header, base));
            }
        });
        // As the server wants it: -1 for no body, 0 for a body of unknown length.
        exchange.sendResponseHeaders(response.status(),
                response.length() == 0 ? -1 : Math.max(0, response.length()));
        if (response.length() != 0) {
            copy(response, exchange.getResponseBody());
        }
    }

    /** A redirect that names the service's own address must lead back through the gateway. */
    private static String outside(ServiceResponse.Header header, URI base) {
        return header.name().equalsIgnoreCase("Location") && header.value().startsWith(base + "/")
                ? header.value().substring(base.toString().length())
                : header.value();
    }

    private static void copy(ServiceResponse response, OutputStream out) throws IOException {
        InputStream in = response.body();
        long left = response.length() < 0 ? Long.MAX_VALUE : response.length();
        byte[] buffer = new byte[BUFFER];
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(BUFFER, left));
            if (read < 0) {
                if (response.length() > 0) {
                    throw new EOFException("The service's answer ends early");
                }
                return;
            }
            out.write(buffer, 0, read);
            // An event of a stream must not wait for the buffer to fill.
            out.flush();
            left -= read;
        }
    }
}
