package cn.gouji.parse.isolation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.event.Hints;

import static org.assertj.core.api.Assertions.assertThat;

/** A reading process does not outlive the service, however that ended. */
class OrphanTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "hang"})
    void endsWithTheService(String document) throws IOException, InterruptedException {
        // Given
        Process process = ReadingCommand.of(FragileProgram.class, 32L << 20).start();
        Wire.readReady(new DataInputStream(process.getInputStream()));
        DataOutputStream requests = new DataOutputStream(process.getOutputStream());
        if (!document.isEmpty()) {
            Wire.write(new Request(null, Hints.NONE, document.getBytes(StandardCharsets.UTF_8)), requests);
        }

        // When: what the system does with the pipes of a process that is killed
        requests.close();

        // Then
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void leavesItToTheServiceWhenToEnd(String signal) throws IOException, InterruptedException {
        // Given
        Process process = ReadingCommand.of(FragileProgram.class, 32L << 20).start();
        DataInputStream answers = new DataInputStream(process.getInputStream());
        Wire.readReady(answers);

        // When
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();

        // Then
        DataOutputStream requests = new DataOutputStream(process.getOutputStream());
        Wire.write(new Request(null, Hints.NONE, new byte[0]), requests);
        assertThat(Wire.readAnswer(answers)).isInstanceOf(Answer.Read.class);
        requests.close();
    }
}
