package cn.gouji.validate.repair;

import java.util.List;

/** What the equations tell about a fault. */
public sealed interface Diagnosis {

    /** Only one of the smallest changes satisfies the equations. */
    record Located(Fix fix) implements Diagnosis {
    }

    /** Several equally small changes do: none is preferred. */
    record Ambiguous(List<List<Fix>> alternatives) implements Diagnosis {

        public Ambiguous {
            alternatives = List.copyOf(alternatives);
        }
    }
}
