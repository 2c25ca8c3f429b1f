package cn.gouji.local.gateway;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import cn.gouji.local.gateway.http.RequestBody;

/**
 * One request to a service and its response, on a connection of its own.
 *
 * <p>Written on plain sockets because a service may answer before it has read the whole body, for instance that it is too
 * large, and close: the JDK's client then loses the answer now and then.
 */
final class ServiceConnection implements AutoCloseable {

    private static final int CONNECT_MILLIS = 5_000;
    private static final Duration SENT_SOON = Duration.ofMillis(100);

    private final URI service;
    private final Socket socket;
    private final InputStream in;
    private Thread sender;
    private volatile boolean whole;

    private ServiceConnection(URI service, Socket socket) throws IOException {
        this.service = service;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    static ServiceConnection open(URI service) throws IOException {
        Socket socket = new Socket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(service.getHost(), service.getPort()), CONNECT_MILLIS);
            return new ServiceConnection(service, socket);
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** Where it leads. */
    URI service() {
        return service;
    }

    /** Sends the head and, while the response is awaited already, the body. */
    void send(String head, RequestBody body) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
        sender = Thread.ofVirtual().name("gateway-sender").start(() -> send(body, out));
    }

    private void send(RequestBody body, OutputStream out) {
        try {
            body.sendTo(out);
            whole = true;
        } catch (IOException e) {
            // The sender is gone: the service must not take what it has so far for everything.
            close();
        }
    }

    ServiceResponse response(String method) throws IOException {
        return ServiceResponse.read(in, method);
    }

    /** Whether the body is read to its end, or will be in no time: a service mostly answers what it has read. */
    boolean isSent() throws InterruptedException {
        sender.join(SENT_SOON);
        return whole;
    }

    /** Waits until the body is read: a client that is still sending would see a reset instead of the answer. */
    void awaitSent() throws InterruptedException {
        sender.join();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
