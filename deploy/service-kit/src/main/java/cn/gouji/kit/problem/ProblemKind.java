package cn.gouji.kit.problem;

/** A sort of error that a client can meet; each service lists its own in an enum. */
public interface ProblemKind {

    /** HTTP status. */
    int status();

    /** Lasting name for programs. */
    String code();

    /** Message for a clerk, a {@link String#format} template. */
    String chinese();

    /** The same in English. */
    String english();
}
