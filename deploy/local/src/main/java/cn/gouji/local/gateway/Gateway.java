package cn.gouji.local.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import cn.gouji.local.process.ServiceName;

/** A small reverse proxy on the loopback address in front of the four services. */
public final class Gateway implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);

    /** Of connections that wait to be taken. */
    private static final int BACKLOG = 512;

    private final ServerSocket server;
    private final Forwarding forwarding;
    private final Set<ClientConnection> clients = ConcurrentHashMap.newKeySet();

    private Gateway(ServerSocket server, Map<ServiceName, List<URI>> services) {
        this.server = server;
        this.forwarding = new Forwarding(new EnumMap<>(services));
    }

    /**
     * Starts to listen.
     *
     * @param port 0 lets the system choose one
     * @param services the addresses of each service's processes, which take turns
     */
    public static Gateway start(int port, Map<ServiceName, List<URI>> services) {
        try {
            Gateway gateway = new Gateway(new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress()), services);
            Thread.ofPlatform().name("gateway").daemon().start(gateway::accept);
            return gateway;
        } catch (IOException e) {
            throw new UncheckedIOException("The gateway cannot listen on port " + port, e);
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                serve(server.accept());
            } catch (IOException e) {
                LOG.atDebug().addKeyValue("cause", e).log("A connection was not taken");
            }
        }
    }

    private void serve(Socket socket) {
        ClientConnection client = new ClientConnection(socket, forwarding);
        clients.add(client);
        Thread.ofVirtual().name("gateway-client").start(() -> {
            try {
                client.run();
            } finally {
                clients.remove(client);
            }
        });
    }

    @Override
    public void close() {
        try {
            server.close();
            // Also ends the streams of server-sent events, which would keep a service from stopping.
            for (ClientConnection client : clients) {
                client.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
