package cn.gouji.parse.reading;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.parse.ReportReading;
import cn.gouji.parse.format.Formats;

/** Reads a few documents at once; what may hang, crash or fill the memory is read apart from the service. */
public final class BoundedReader {

    private final ReportReading here;
    private final ReportReading apart;
    private final long plainLimit;
    // Fair: a person who checks one document waits behind the documents at hand, not behind the whole backlog.
    private final Semaphore places;

    /**
     * @param here reads plain documents, whose reading takes a time and memory in proportion to their length
     * @param apart reads all others
     */
    public BoundedReader(ReportReading here, ReportReading apart, ReadingConfig config) {
        this.here = here;
        this.apart = apart;
        this.plainLimit = config.plainLimit().asLongValue();
        this.places = new Semaphore(config.concurrency(), true);
    }

    /**
     * @param content asked for when the document's turn has come, so that waiting documents need no memory
     * @throws InterruptedException if the process is stopping
     */
    public ParsedReport read(String submissionId, Supplier<byte[]> content, String fileName, Hints hints)
            throws InterruptedException {
        places.acquire();
        try {
            byte[] bytes = content.get();
            boolean plain = bytes.length <= plainLimit && Formats.isPlain(bytes);
            return (plain ? here : apart).read(submissionId, bytes, fileName, hints);
        } finally {
            places.release();
        }
    }
}
