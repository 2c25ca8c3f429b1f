package cn.gouji.local.gateway;

import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import cn.gouji.local.process.ServiceName;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.RequestOptions;

/** Passes one request on to a service and its answer back, body by body as it comes. */
final class Forwarding {

    private static final Logger LOG = LoggerFactory.getLogger(Forwarding.class);

    /** Headers that concern one connection only. */
    private static final Set<String> OWN_HEADERS = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        OWN_HEADERS.addAll(Set.of("Connection", "Keep-Alive", "Proxy-Connection", "TE", "Trailer",
                "Transfer-Encoding", "Upgrade", "Host", "Expect"));
    }

    private final Map<ServiceName, List<URI>> services;
    private final HttpClient client;
    private final AtomicInteger turn = new AtomicInteger();

    Forwarding(Map<ServiceName, List<URI>> services, HttpClient client) {
        this.services = services;
        this.client = client;
    }

    void handle(HttpServerRequest request) {
        RequestTarget.of(request.uri()).ifPresentOrElse(target -> forward(request, target),
                () -> Refusal.malformed(400).answer(request));
    }

    private void forward(HttpServerRequest request, RequestTarget target) {
        // Until there is somebody who reads the body.
        request.pause();
        ServiceName service = Routes.serviceFor(target.path());
        List<URI> processes = services.get(service);
        connect(request.method(), target, processes, turn.getAndIncrement(), processes.size())
                .onSuccess(asked -> exchange(request, asked, service))
                .onFailure(down -> unavailable(request, service, down));
    }

    /** To the process whose turn it is, or to the next one that listens. */
    private Future<HttpClientRequest> connect(HttpMethod method, RequestTarget target, List<URI> processes, int next,
            int tries) {
        URI base = processes.get(Math.floorMod(next, processes.size()));
        return client.request(new RequestOptions().setMethod(method).setHost(base.getHost()).setPort(base.getPort())
                .setURI(target.text()))
                .recover(down -> tries > 1 && down instanceof ConnectException
                        ? connect(method, target, processes, next + 1, tries - 1)
                        : Future.failedFuture(down));
    }

    private static void exchange(HttpServerRequest request, HttpClientRequest asked, ServiceName service) {
        copy(request.headers(), asked.headers());
        asked.setChunked(request.headers().contains(HttpHeaders.TRANSFER_ENCODING));
        // The sender is gone: the service must not take what it has so far for everything.
        request.response().closeHandler(gone -> asked.reset());
        asked.response().onSuccess(answer -> answer(request, answer))
                .onFailure(down -> unavailable(request, service, down));
        // A service may answer before it has read all, and close: the rest is read and dropped.
        request.pipe().endOnFailure(false).to(asked);
    }

    private static void answer(HttpServerRequest request, HttpClientResponse answer) {
        if (isBareRefusal(answer)) {
            Refusal.malformed(answer.statusCode()).answer(request);
            return;
        }
        HttpServerResponse response = request.response().setStatusCode(answer.statusCode());
        copy(answer.headers(), response.headers());
        String location = answer.getHeader(HttpHeaders.LOCATION);
        if (location != null) {
            response.putHeader(HttpHeaders.LOCATION, outside(location, answer.request().absoluteURI()));
        }
        boolean bodiless = request.method().equals(HttpMethod.HEAD) || answer.statusCode() == 204
                || answer.statusCode() == 304;
        response.setChunked(!bodiless && !answer.headers().contains(HttpHeaders.CONTENT_LENGTH));
        answer.pipe().endOnFailure(false).to(response).onFailure(broken -> request.connection().close());
    }

    private static void copy(MultiMap from, MultiMap to) {
        from.forEach(header -> {
            if (!OWN_HEADERS.contains(header.getKey())) {
                to.add(header.getKey(), header.getValue());
            }
        });
    }

    /** Whether the server below the service refused what it could not read; it does not say so in words. */
    private static boolean isBareRefusal(HttpClientResponse answer) {
        return answer.statusCode() / 100 == 4 && "0".equals(answer.getHeader(HttpHeaders.CONTENT_LENGTH))
                && answer.getHeader(HttpHeaders.CONTENT_TYPE) == null;
    }

    /** A redirect that names the service's own address must lead back through the gateway. */
    private static String outside(String location, String asked) {
        URI service = URI.create(asked).resolve("/");
        return location.startsWith(service.toString()) ? location.substring(service.toString().length() - 1) : location;
    }

    private static void unavailable(HttpServerRequest request, ServiceName service, Throwable down) {
        LOG.atDebug().addKeyValue("service", service.module()).addKeyValue("cause", down)
                .log("Service does not answer");
        Refusal.unavailable(service).answer(request);
    }
}
