package cn.gouji.local.gateway;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Clock;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import cn.gouji.local.gateway.http.HeadLine;
import cn.gouji.local.gateway.http.Header;
import cn.gouji.local.gateway.http.MalformedMessageException;

/**
 * The requests of one client, one after the other.
 *
 * <p>The JDK's server is not used because it answers an address in which somebody typed Chinese characters on its own, with
 * a page that says Bad Request.
 */
final class ClientConnection implements Runnable, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClientConnection.class);

    /** For the next request and within one: whoever says nothing for so long is gone. */
    private static final int PATIENCE_MILLIS = 120_000;
    private static final int LAST_WORDS_MILLIS = 1_000;

    private final Socket socket;
    private final Forwarding forwarding;

    ClientConnection(Socket socket, Forwarding forwarding) {
        this.socket = socket;
        this.forwarding = forwarding;
    }

    @Override
    public void run() {
        try (socket) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            for (boolean more = true; more;) {
                more = exchange(in, out);
            }
            lastWords(in);
        } catch (IOException e) {
            LOG.atDebug().addKeyValue("cause", e).log("Client is gone");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether another request may follow. */
    private boolean exchange(InputStream in, OutputStream out) throws IOException, InterruptedException {
        ClientResponse response = new ClientResponse(out, Clock.systemUTC());
        in.mark(1);
        if (in.read() < 0) {
            return false;
        }
        in.reset();
        List<Header> headers = List.of();
        ClientRequest request;
        try {
            String line = HeadLine.read(in);
            // Some clients end a body with an empty line that does not belong to it.
            String[] parts = ClientRequest.parts(line.isEmpty() ? HeadLine.read(in) : line);
            headers = Header.readAll(in);
            request = ClientRequest.of(parts, headers, in);
        } catch (MalformedMessageException e) {
            LOG.atDebug().addKeyValue("cause", e).log("Request is refused");
            Refusal.malformed().send(response, ClientRequest.unknown(headers, in), false);
            return false;
        }
        if (request.waits()) {
            response.proceed();
        }
        return forwarding.handle(request, response);
    }

    /** Closing with something unread would destroy the answer before the client has seen it. */
    private void lastWords(InputStream in) throws IOException {
        socket.shutdownOutput();
        socket.setSoTimeout(LAST_WORDS_MILLIS);
        byte[] buffer = new byte[64 * 1024];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            continue;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
