package cn.gouji.local.command;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class GoujiCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine commandLine = GoujiCommand.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err));

    @ParameterizedTest
    @ValueSource(strings = {"up", "demo", "submit", "check", "accuracy"})
    void everyCommandExplainsItself(String command) {
        assertThat(commandLine.execute(command, "--help")).isZero();
        assertThat(out.toString()).contains("Usage: gouji " + command);
    }

    @Test
    void withoutACommandTheUsageIsShown() {
        assertThat(commandLine.execute()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Name a command.").contains("demo");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThat(commandLine.execute("check", "no-such-report.txt")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no file no-such-report.txt");
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThat(commandLine.execute("submit", "pom.xml", "--server", "http://127.0.0.1:1"))
                .isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString()).contains("No answer from http://127.0.0.1:1");
    }

    @Test
    void twoPartsCannotHaveOnePort() {
        assertThat(commandLine.execute("up", "--port", "8081")).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(err.toString()).contains("--port and --ingest-port are both 8081");
    }
}
