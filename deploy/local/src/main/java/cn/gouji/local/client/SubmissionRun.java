package cn.gouji.local.client;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

import cn.gouji.contracts.event.Hints;

/** Hands in many files and waits until each one is validated. */
public final class SubmissionRun {

    /** Small enough that a progress bar moves, large enough that round trips do not count. */
    private static final int BATCH_FILES = 20;
    private static final long BATCH_BYTES = 64L * 1024 * 1024;
    private static final Duration POLL = Duration.ofMillis(250);
    /** One by one would cost the server more than reading them. */
    private static final int ASKED_TOGETHER = 20;

    private final GoujiClient client;
    private final Duration patience;

    /**
     * @param patience how long to wait for the next submission to finish before giving up
     */
    public SubmissionRun(GoujiClient client, Duration patience) {
        this.client = client;
        this.patience = patience;
    }

    /**
     * @param submitted is told how many files have been sent
     * @return one item for each file, and for each file within an archive
     */
    public List<SubmittedItem> submit(List<Path> files, Hints hints, IntConsumer submitted) {
        List<SubmittedItem> items = new ArrayList<>();
        int sent = 0;
        while (sent < files.size()) {
            List<Path> batch = batch(files.subList(sent, files.size()));
            items.addAll(client.submit(batch, hints));
            sent += batch.size();
            submitted.accept(sent);
        }
        return items;
    }

    private static List<Path> batch(List<Path> files) {
        List<Path> batch = new ArrayList<>();
        long bytes = 0;
        for (Path file : files) {
            bytes += file.toFile().length();
            if (batch.size() == BATCH_FILES || !batch.isEmpty() && bytes > BATCH_BYTES) {
                return batch;
            }
            batch.add(file);
        }
        return batch;
    }

    /**
     * Waits for the validation of every submission.
     *
     * @param validated is told how many are finished
     * @return the finished ones by submission id; whatever is missing did not finish in time
     */
    public Map<String, SubmissionState> awaitValidated(Collection<String> submissionIds, IntConsumer validated)
            throws InterruptedException {
        Set<String> waiting = new LinkedHashSet<>(submissionIds);
        Map<String, SubmissionState> finished = new LinkedHashMap<>();
        Instant lastProgress = Instant.now();
        while (true) {
            int before = finished.size();
            collectFinished(waiting, finished);
            if (finished.size() > before) {
                lastProgress = Instant.now();
                validated.accept(finished.size());
            }
            if (waiting.isEmpty() || Instant.now().isAfter(lastProgress.plus(patience))) {
                return finished;
            }
            Thread.sleep(POLL);
        }
    }

    private void collectFinished(Set<String> waiting, Map<String, SubmissionState> finished) {
        boolean all = true;
        while (all && !waiting.isEmpty()) {
            List<String> asked = waiting.stream().limit(ASKED_TOGETHER).toList();
            List<SubmissionState> states = client.submissions(asked);
            states.stream().filter(SubmissionState::validated).forEach(state -> {
                waiting.remove(state.submissionId());
                finished.put(state.submissionId(), state);
            });
            // Those behind them are not finished either.
            all = finished.keySet().containsAll(asked);
        }
    }
}
