package cn.gouji.local.gateway;

import java.net.InetAddress;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.gouji.local.process.ServiceName;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.impl.ConnectionBase;

/** A small reverse proxy on the loopback address in front of the four services. */
public final class Gateway implements AutoCloseable {

    private static final String LOOPBACK = InetAddress.getLoopbackAddress().getHostAddress();
    private static final int LONGEST_HEAD = 64 * 1024;
    /** Streams of events hold a connection each. */
    private static final int MOST_CONNECTIONS = 2_000;

    private final Vertx vertx;
    private final HttpServer server;

    private Gateway(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 lets the system choose one
     * @param services the addresses of each service's processes, which take turns
     */
    public static Gateway start(int port, Map<ServiceName, List<URI>> services) {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1).setFileSystemOptions(
                new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        // On one machine a new connection costs nothing, and there is none that a restart could have broken.
        HttpClientOptions toServices = new HttpClientOptions().setKeepAlive(false).setConnectTimeout(5_000);
        HttpClient client = vertx.httpClientBuilder().with(toServices)
                .with(new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS)).withConnectHandler(Gateway::readOn).build();
        Forwarding forwarding = new Forwarding(new EnumMap<>(services), client);
        HttpServer server = vertx
                .createHttpServer(new HttpServerOptions().setHost(LOOPBACK).setPort(port)
                        .setMaxInitialLineLength(LONGEST_HEAD).setMaxHeaderSize(LONGEST_HEAD)
                        .setHandle100ContinueAutomatically(true))
                .requestHandler(forwarding::handle).invalidRequestHandler(Refusal::answerInvalid);
        try {
            server.listen().toCompletionStage().toCompletableFuture().join();
            return new Gateway(vertx, server);
        } catch (RuntimeException e) {
            vertx.close();
            throw new IllegalStateException("The gateway cannot listen on port " + port, e);
        }
    }

    /**
     * A service may answer before it has read the whole body, for instance that it is too large, and close: that nothing can be
     * written any more must not close the connection before the answer is read.
     */
    private static void readOn(HttpConnection toService) {
        ((ConnectionBase) toService).channel().config().setAutoClose(false);
    }

    public URI address() {
        return URI.create("http://localhost:" + server.actualPort());
    }

    /** Also ends the streams of server-sent events, which would keep a service from stopping. */
    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
