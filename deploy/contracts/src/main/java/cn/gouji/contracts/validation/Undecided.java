package cn.gouji.contracts.validation;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A rule that could not be decided because cells are missing.
 *
 * @param missing ids of the cells (or names of the facts) that it lacks
 * @param lenient what the rule would find if blank cells were read as 0; null if it would find nothing
 */
public record Undecided(String rule, List<String> missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) Finding lenient) {

    public Undecided {
        missing = List.copyOf(missing);
    }
}
