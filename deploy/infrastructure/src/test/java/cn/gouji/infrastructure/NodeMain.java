package cn.gouji.infrastructure;

import java.nio.file.Path;

/** Runs one part of the infrastructure on a folder until the process is killed and prints where it listens. */
final class NodeMain {

    private NodeMain() {
    }

    static void main(String[] arguments) throws InterruptedException {
        Path folder = Path.of(arguments[1]);
        String address = switch (arguments[0]) {
            case "kafka" -> KafkaNode.start(folder, 0).bootstrapServers();
            case "mongodb" -> DocumentStore.start(folder, 0).connectionString();
            case "postgresql" -> SqlServer.start(folder, 0).jdbcUrl();
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        // The test reads it from the output; a logger would decorate it.
        IO.println("address=" + address);
        Thread.currentThread().join();
    }
}
