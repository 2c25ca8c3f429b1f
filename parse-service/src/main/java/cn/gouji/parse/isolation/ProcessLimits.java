package cn.gouji.parse.isolation;

import java.time.Duration;

/**
 * Bounds of a reading process.
 *
 * @param heapBytes its memory for objects
 * @param time for one document, after which the process is killed
 * @param scanTime the same for a document whose characters must be recognised
 * @param idle after which it is ended
 * @param documents after which a new process takes its place
 */
public record ProcessLimits(long heapBytes, Duration time, Duration scanTime, Duration idle, int documents) {

    public ProcessLimits {
        if (heapBytes < 1 << 20 || documents < 1) {
            throw new IllegalArgumentException("A reading process needs at least 1 MB, and one document to read");
        }
    }
}
