package cn.gouji.infrastructure;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoopbackPortTest {

    @TempDir
    Path folder;

    static List<BiFunction<Path, Integer, AutoCloseable>> parts() {
        return List.of(KafkaNode::start, DocumentStore::start, SqlServer::start);
    }

    @ParameterizedTest
    @MethodSource("parts")
    void saysWhichPortIsTaken(BiFunction<Path, Integer, AutoCloseable> start) throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(LoopbackPort.HOST))) {
            assertThatThrownBy(() -> start.apply(folder, other.getLocalPort()).close())
                    .isInstanceOfSatisfying(PortTakenException.class, taken -> assertThat(taken.port())
                            .isEqualTo(other.getLocalPort()))
                    .hasMessageContaining("Port " + other.getLocalPort());
        }
    }
}
