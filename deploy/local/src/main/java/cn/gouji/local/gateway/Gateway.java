package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpServer;

import cn.gouji.local.process.ServiceName;

/** A small reverse proxy on the loopback address in front of the four services. */
public final class Gateway implements AutoCloseable {

    static {
        // Without it small answers on kept connections wait for the client's delayed acknowledgement (40 ms).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private Gateway(HttpServer server, Map<ServiceName, List<URI>> services) {
        this.server = server;
        server.createContext("/", new Forwarding(new EnumMap<>(services)));
        server.setExecutor(threads);
    }

    /**
     * Starts to listen.
     *
     * @param port 0 lets the system choose one
     * @param services the addresses of each service's processes, which take turns
     */
    public static Gateway start(int port, Map<ServiceName, List<URI>> services) {
        try {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            Gateway gateway = new Gateway(HttpServer.create(address, 0), services);
            gateway.server.start();
            return gateway;
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway cannot listen on port " + port, e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        // Also ends the streams of server-sent events, which would keep a service from stopping.
        threads.shutdownNow();
    }
}
