package cn.gouji.local.console;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProgressBarTest {

    private final StringWriter text = new StringWriter();

    @Test
    void isDrawnAgainOnATerminal() {
        // Given
        ProgressBar bar = new ProgressBar(new Terminal(new PrintWriter(text), true), "Validated", 2);

        // When
        bar.update(1, "long detail");
        bar.update(2, "");
        bar.end();

        // Then
        assertThat(text.toString()).isEqualTo(
                "\r[###############...............] Validated 1/2  long detail"
                        + "\r[##############################] Validated 2/2             " + System.lineSeparator());
    }

    @Test
    void isAFewPlainLinesElsewhere() {
        // Given
        ProgressBar bar = new ProgressBar(new Terminal(new PrintWriter(text), false), "Validated", 1000);

        // When
        for (int done = 1; done <= 1000; done++) {
            bar.update(done, "");
        }
        bar.end();

        // Then
        assertThat(text.toString().lines()).hasSize(11).contains("Validated 500/1000").endsWith("Validated 1000/1000");
    }
}
