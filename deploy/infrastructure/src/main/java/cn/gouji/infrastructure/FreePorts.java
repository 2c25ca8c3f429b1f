package cn.gouji.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports of this machine that nothing listens on; a process is given each of them once. */
public final class FreePorts {

    // Systems take the ports of outgoing connections from above: none of those can come before the server this is for, nor while
    // it is away, when a client that tries to reach it might even be connected to itself.
    private static final int FIRST = 20_000;
    private static final int COUNT = 12_000;
    private static final AtomicInteger ASKED = new AtomicInteger(ThreadLocalRandom.current().nextInt(COUNT));

    private FreePorts() {
    }

    public static int next() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + Math.floorMod(ASKED.getAndIncrement(), COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port between " + FIRST + " and " + (FIRST + COUNT) + " is free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
