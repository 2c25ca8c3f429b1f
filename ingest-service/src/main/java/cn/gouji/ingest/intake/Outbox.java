package cn.gouji.ingest.intake;

import java.time.Duration;
import java.util.List;

import cn.gouji.ingest.submission.Submission;

/** Sends the events that wait inside submissions. */
public interface Outbox {

    /** How long a sender keeps others away; longer than the broker client tries before it gives up. */
    Duration LEASE = Duration.ofSeconds(30);

    /** Returns at once. What cannot be sent stays with its submission and is sent later. */
    void send(List<Submission> submissions);
}
