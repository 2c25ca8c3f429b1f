package cn.gouji.local.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;

/**
 * Where the commands write.
 *
 * @param redraws whether a line can be drawn again: true on a terminal, false in a file or a pipe
 */
public record Terminal(PrintWriter out, boolean redraws) {

    public Terminal {
        Objects.requireNonNull(out, "out must not be null");
    }

    /** Redraws if standard output is a terminal. */
    public static Terminal of(PrintWriter out) {
        return new Terminal(out, System.console() != null && System.console().isTerminal());
    }

    public void line(String text) {
        out.println(text);
        out.flush();
    }

    public void lines(List<String> texts) {
        texts.forEach(out::println);
        out.flush();
    }
}
