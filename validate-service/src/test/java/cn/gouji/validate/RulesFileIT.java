package cn.gouji.validate;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The packaged service with a file of rules that has mistakes. */
class RulesFileIT {

    @TempDir
    Path folder;

    @Test
    void mistakesStopTheStartWithLineAndReason() throws Exception {
        // Given
        Path output = folder.resolve("output.txt");
        ProcessBuilder service = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "-Dgouji.validate.rules.file="
                        + Path.of("src/test/resources/deployment/mistakes.yaml").toAbsolutePath(),
                "-Dquarkus.http.port=0", "-jar", Path.of("target/quarkus-app/quarkus-run.jar").toString());

        // When
        Process process = service.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();

        // Then
        assertThat(ended).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(output, StandardCharsets.UTF_8))
                .contains("mistakes.yaml cannot be used", "line 2: there is no rule 'requests.balanse'",
                        "line 23: unknown key 'rule'");
    }
}
