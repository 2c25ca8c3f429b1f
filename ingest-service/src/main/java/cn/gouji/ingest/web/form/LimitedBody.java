package cn.gouji.ingest.web.form;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

/** The body of a request, read no further than allowed. */
public final class LimitedBody extends FilterInputStream {

    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] octet = new byte[1];
        return read(octet, 0, 1) < 0 ? -1 : octet[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new ProblemException(CommonProblem.TOO_LARGE);
        }
        return count;
    }
}
