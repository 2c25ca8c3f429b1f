package cn.gouji.local.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import cn.gouji.local.gateway.http.Header;
import cn.gouji.local.process.ServiceName;

/** Passes one request on to a service and its answer back, body by body as it comes. */
final class Forwarding {

    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

    /** Headers that concern one connection only, or that the gateway writes itself. */
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

    /** Whether another request may follow on the client's connection. */
    boolean handle(ClientRequest request, ClientResponse response) throws IOException, InterruptedException {
        ServiceName service = Routes.serviceFor(request.target().path());
        try (ServiceConnection connection = connection(services.get(service))) {
            URI base = connection.service();
            connection.send(head(request, base), request.body());
            ServiceResponse answer = connection.response(request.method());
            boolean keep = request.keepsConnection() && connection.isSent();
            if (answer.isBareRefusal()) {
                Refusal.of(answer.status()).send(response, request, keep);
            } else {
                response.send(request, answer.status(), headers(request, base, answer), answer.body(),
                        answer.length(), keep);
            }
            connection.awaitSent();
            return keep;
        } catch (IOException e) {
            if (response.begun()) {
                throw e;
            }
            LOG.atDebug().addKeyValue("service", service.module()).addKeyValue("cause", e)
                    .log("Service does not answer");
            // How much of the body is read is not known.
            boolean keep = request.body().length() == 0 && request.keepsConnection();
            Refusal refusal = request.body().isBroken() ? Refusal.malformed() : Refusal.unavailable(service);
            refusal.send(response, request, keep);
            return keep;
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

    private static String head(ClientRequest request, URI base) {
        StringBuilder head = new StringBuilder()
                .append(request.method()).append(' ').append(request.target().text())
                .append(" HTTP/1.1\r\n")
                .append("Host: ").append(base.getAuthority()).append("\r\n")
                // On one machine a new connection costs nothing, and there is none that a restart could have broken.
                .append("Connection: close\r\n");
        if (request.body().length() < 0) {
            head.append("Transfer-Encoding: chunked\r\n");
        } else if (request.body().length() > 0 || request.method().startsWith("P")) {
            head.append("Content-Length: ").append(request.body().length()).append("\r\n");
        }
        request.headers().stream().filter(header -> !OWN_HEADERS.contains(header.name())).forEach(
                header -> head.append(header.name()).append(": ").append(header.value()).append("\r\n"));
        return head.append("\r\n").toString();
    }

    private static List<Header> headers(ClientRequest request, URI base, ServiceResponse answer) {
        return answer.headers().stream()
                // The length that an answer to HEAD tells is one of a body that is not there.
                .filter(header -> !OWN_HEADERS.contains(header.name())
                        || request.isHead() && header.is("Content-Length"))
                .map(header -> outside(header, base)).toList();
    }

    /** A redirect that names the service's own address must lead back through the gateway. */
    private static Header outside(Header header, URI base) {
        return header.is("Location") && header.value().startsWith(base + "/")
                ? new Header(header.name(), header.value().substring(base.toString().length()))
                : header;
    }
}
