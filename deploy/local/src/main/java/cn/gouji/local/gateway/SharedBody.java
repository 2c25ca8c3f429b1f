package cn.gouji.local.gateway;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of a request as the client that sends it on and the gateway read it: one at a time, and still readable after
 * the client has closed it, which it does at the end and when the answer comes early.
 */
final class SharedBody extends FilterInputStream {

    SharedBody(InputStream in) {
        super(in);
    }

    @Override
    public synchronized int read() throws IOException {
        return super.read();
    }

    @Override
    public synchronized int read(byte[] buffer, int offset, int length) throws IOException {
        return super.read(buffer, offset, length);
    }

    @Override
    public void close() {
        // The exchange closes the stream beneath.
    }
}
