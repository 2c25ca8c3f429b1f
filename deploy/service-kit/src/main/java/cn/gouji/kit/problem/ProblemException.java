package cn.gouji.kit.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemKind kind;
    private final transient Object[] arguments;
    private final Duration retryAfter;

    /** @param arguments fill the templates of {@code kind} */
    public ProblemException(ProblemKind kind, Object... arguments) {
        this(null, kind, arguments);
    }

    private ProblemException(Duration retryAfter, ProblemKind kind, Object... arguments) {
        super(String.format(Locale.ROOT, kind.text().english(), arguments));
        this.kind = kind;
        this.arguments = arguments.clone();
        this.retryAfter = retryAfter;
    }

    /** A problem that will have passed after some time. */
    public static ProblemException passing(Duration retryAfter, ProblemKind kind, Object... arguments) {
        return new ProblemException(retryAfter, kind, arguments);
    }

    public ProblemKind kind() {
        return kind;
    }

    /** When the client may try again, if that is known. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** The problem in the language asked for. */
    public Problem problem(Language language) {
        return new Problem(kind, language, arguments);
    }
}
