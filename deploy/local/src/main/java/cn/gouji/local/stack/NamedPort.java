package cn.gouji.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import cn.gouji.local.process.StackException;

/**
 * A port that something of the stack listens on.
 *
 * @param user what listens there, for people
 * @param option the command line option that changes it
 */
public record NamedPort(String user, String option, int number) {

    public NamedPort {
        if (number < 1 || number > 65_535) {
            throw new StackException(option + " must be between 1 and 65535, not " + number);
        }
    }

    /** Whether the port can be listened on now. */
    public boolean isFree() {
        try (ServerSocket socket = new ServerSocket()) {
            // A connection that has just been closed must not make the port look taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
