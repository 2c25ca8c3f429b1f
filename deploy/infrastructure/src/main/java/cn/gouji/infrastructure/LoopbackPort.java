package cn.gouji.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds or checks ports on the loopback address, the only one the embedded infrastructure listens on. */
final class LoopbackPort {

    static final String HOST = "127.0.0.1";

    private LoopbackPort() {
    }

    /** The wanted port if it is free, any free one for 0. */
    static int choose(int wanted, String user) {
        if (wanted == 0) {
            return FreePorts.next();
        }
        try (ServerSocket socket = new ServerSocket()) {
            // A port that only waits for the last packets of a stopped process counts as free.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), wanted));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PortTakenException(wanted, user, e);
        }
    }
}
