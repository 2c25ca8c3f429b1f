package cn.gouji.local.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import cn.gouji.local.process.ServiceName;
import cn.gouji.local.stack.StackSettings;
import picocli.CommandLine.Option;

/** The options of every command that starts a stack. */
final class StackOptions {

    @Option(names = "--port", defaultValue = "8080", description = "port of the address for users (${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--data", paramLabel = "DIR", description = "folder for data and logs")
    private Path data;

    @Option(names = "--ingest-port", defaultValue = "8081", description = "port of ingest-service (${DEFAULT-VALUE})")
    private int ingestPort;

    @Option(names = "--parse-port", defaultValue = "8082", description = "port of parse-service (${DEFAULT-VALUE})")
    private int parsePort;

    @Option(names = "--validate-port", defaultValue = "8083", description = "port of validate-service (${DEFAULT-VALUE})")
    private int validatePort;

    @Option(names = "--stats-port", defaultValue = "8084", description = "port of stats-service (${DEFAULT-VALUE})")
    private int statsPort;

    @Option(names = "--kafka-port", defaultValue = "19092", description = "port of Kafka (${DEFAULT-VALUE})")
    private int kafkaPort;

    @Option(names = "--mongodb-port", defaultValue = "27018", description = "port of the document store (${DEFAULT-VALUE})")
    private int mongodbPort;

    @Option(names = "--postgresql-port", defaultValue = "15432", description = "port of PostgreSQL (${DEFAULT-VALUE})")
    private int postgresqlPort;

    @Option(names = "--replicas", defaultValue = "1", description = "processes of each service; the ports of further ones "
            + "lie 10, 20, ... above (${DEFAULT-VALUE})")
    private int replicas;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "a setting for every service, under its environment "
            + "name; may be repeated")
    private Map<String, String> environment = Map.of();

    /** Null if the user named no folder. */
    Path data() {
        return data;
    }

    StackSettings settings(Path folder) {
        return new StackSettings(Home.folder(), folder.toAbsolutePath(), port,
                Map.of(ServiceName.INGEST, ports(ingestPort), ServiceName.PARSE, ports(parsePort), ServiceName.VALIDATE,
                        ports(validatePort), ServiceName.STATS, ports(statsPort)),
                kafkaPort, mongodbPort, postgresqlPort, environment);
    }

    private List<Integer> ports(int first) {
        return IntStream.range(0, replicas).mapToObj(replica -> first + replica * StackSettings.NEXT_REPLICA).toList();
    }
}
