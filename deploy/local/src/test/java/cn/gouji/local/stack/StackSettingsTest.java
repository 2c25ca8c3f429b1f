package cn.gouji.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import cn.gouji.infrastructure.FreePorts;
import cn.gouji.local.process.ServiceName;
import cn.gouji.local.process.StackException;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StackSettingsTest {

    @Test
    void aTakenPortIsNamedTogetherWithTheOptionThatChangesIt() throws IOException {
        // Given
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            StackSettings settings = settings(FreePorts.next(), taken.getLocalPort());

            // When, Then
            assertThatThrownBy(settings::requireFreePorts)
                    .isInstanceOf(StackException.class)
                    .hasMessage("Port " + taken.getLocalPort()
                            + " for parse-service is taken; choose another one with --parse-port");
        }
    }

    @Test
    void freePortsAreFine() {
        settings(FreePorts.next(), FreePorts.next()).requireFreePorts();
    }

    @Test
    void onePortForTwoIsRefused() {
        int port = FreePorts.next();

        assertThatThrownBy(() -> settings(port, port)).isInstanceOf(StackException.class)
                .hasMessageContaining("--port and --parse-port are both " + port);
    }

    @Test
    void aNumberThatIsNoPortIsRefused() {
        assertThatThrownBy(() -> settings(70_000, FreePorts.next())).isInstanceOf(StackException.class)
                .hasMessage("--port must be between 1 and 65535, not 70000");
    }

    private static StackSettings settings(int port, int parsePort) {
        return new StackSettings(Path.of("."), Path.of("data"), port,
                Map.of(ServiceName.INGEST, List.of(FreePorts.next()), ServiceName.PARSE, List.of(parsePort),
                        ServiceName.VALIDATE,
                        List.of(FreePorts.next()), ServiceName.STATS, List.of(FreePorts.next())),
                FreePorts.next(), FreePorts.next(), FreePorts.next(), Map.of());
    }
}
