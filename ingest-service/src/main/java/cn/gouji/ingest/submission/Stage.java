package cn.gouji.ingest.submission;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a submission has come, in the order of the pipeline. */
public enum Stage {
    /** Stored; nobody has read it yet. */
    @JsonProperty("received")
    RECEIVED,
    /** Read, as far as it can be read. */
    @JsonProperty("parsed")
    PARSED,
    /** Checked; there is a verdict. */
    @JsonProperty("validated")
    VALIDATED;

    /** This stage and those before it. */
    List<Stage> upToHere() {
        return Arrays.asList(values()).subList(0, ordinal() + 1);
    }
}
