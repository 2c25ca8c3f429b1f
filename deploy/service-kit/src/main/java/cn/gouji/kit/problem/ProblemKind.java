package cn.gouji.kit.problem;

/** A sort of error that a client can meet; each service lists its own in an enum. */
public interface ProblemKind {

    /** What is told about it. */
    ProblemText text();
}
