package cn.gouji.validate.repair;

import java.util.List;

/**
 * Changes that together satisfy some broken equations and break none.
 *
 * @param equations the equations it satisfies, in ascending order
 */
public record Fix(Kind kind, List<Change> changes, List<Integer> equations) {

    /** How the wrong values may have come about. */
    public enum Kind {
        /** Each by itself. */
        VALUES,
        /** Two cells hold each other's value. */
        EXCHANGE,
        /** All values of a line stand one place from where they belong. */
        SLIP
    }

    public Fix {
        changes = List.copyOf(changes);
        equations = List.copyOf(equations);
    }
}
