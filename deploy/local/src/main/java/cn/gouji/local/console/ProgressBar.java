package cn.gouji.local.console;

/** How far a job is: one line that is drawn again on a terminal, a few plain lines elsewhere. */
public final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int PLAIN_STEPS = 10;

    private final Terminal terminal;
    private final String title;
    private final int total;
    private int lastPlainStep = -1;
    private int drawn;

    public ProgressBar(Terminal terminal, String title, int total) {
        this.terminal = terminal;
        this.title = title;
        this.total = Math.max(1, total);
    }

    /** Shows that {@code done} of the total are done. */
    public synchronized void update(int done, String detail) {
        String text = title + " " + done + "/" + total + (detail.isEmpty() ? "" : "  " + detail);
        if (terminal.redraws()) {
            redraw(bar(done) + " " + text);
            return;
        }
        int step = done * PLAIN_STEPS / total;
        // A log of a batch run shall not grow by a line for each of thousands of files.
        if (step > lastPlainStep || total <= PLAIN_STEPS) {
            lastPlainStep = step;
            terminal.line(text);
        }
    }

    /** Ends the line, so that what follows does not overwrite it. */
    public synchronized void end() {
        if (terminal.redraws() && drawn > 0) {
            terminal.out().println();
            terminal.out().flush();
        }
    }

    private void redraw(String text) {
        int width = DisplayWidth.of(text);
        terminal.out().print("\r" + text + " ".repeat(Math.max(0, drawn - width)));
        terminal.out().flush();
        drawn = width;
    }

    private String bar(int done) {
        int filled = Math.min(WIDTH, done * WIDTH / total);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "]";
    }
}
