package cn.gouji.validate.repair;

import java.util.List;

/**
 * Changes that together satisfy some broken equations and break none.
 *
 * @param equations the equations it satisfies, in ascending order
 * @param exchange whether two cells take each other's value
 */
public record Fix(List<Change> changes, List<Integer> equations, boolean exchange) {

    public Fix {
        changes = List.copyOf(changes);
        equations = List.copyOf(equations);
    }
}
