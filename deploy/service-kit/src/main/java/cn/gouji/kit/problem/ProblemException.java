package cn.gouji.kit.problem;

import java.util.Locale;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemKind kind;
    private final transient Object[] arguments;

    /** @param arguments fill the templates of {@code kind} */
    public ProblemException(ProblemKind kind, Object... arguments) {
        super(String.format(Locale.ROOT, kind.english(), arguments));
        this.kind = kind;
        this.arguments = arguments.clone();
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The problem in the language asked for. */
    public Problem problem(Language language) {
        return new Problem(kind, language, arguments);
    }
}
