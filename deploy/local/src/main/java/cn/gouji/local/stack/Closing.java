package cn.gouji.local.stack;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closing several things of which none must keep the next from being closed. */
final class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private Closing() {
    }

    /** A linkage error is caught as well: it comes if the project was built anew under the running stack. */
    static void oneByOne(List<? extends AutoCloseable> parts) {
        for (AutoCloseable part : parts) {
            try {
                part.close();
            } catch (Exception | LinkageError e) {
                LOG.atWarn().addKeyValue("part", part.getClass().getSimpleName()).setCause(e)
                        .log("Part does not stop");
            }
        }
    }
}
