package cn.gouji.local.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.gouji.local.process.ServiceName;
import cn.gouji.local.process.StackException;

/**
 * What can be chosen about a stack.
 *
 * @param home folder of the repository, where the built services are
 * @param data folder for everything that is kept
 * @param port port of the gateway, the one address for users
 * @param servicePorts of each service as many as it has processes
 * @param environment settings for every service, under their environment names
 */
public record StackSettings(Path home, Path data, int port, Map<ServiceName, List<Integer>> servicePorts, int kafkaPort,
        int mongodbPort, int postgresqlPort, Map<String, String> environment) {

    /** Between the ports of two processes of one service: the ports of the others lie in between. */
    public static final int NEXT_REPLICA = 10;

    public StackSettings {
        Objects.requireNonNull(home, "home must not be null");
        Objects.requireNonNull(data, "data must not be null");
        servicePorts = Map.copyOf(new EnumMap<>(servicePorts));
        environment = Map.copyOf(environment);
        requireDistinct(ports(port, servicePorts, kafkaPort, mongodbPort, postgresqlPort));
    }

    /** How many processes all services have together. */
    public int processes() {
        return servicePorts.values().stream().mapToInt(List::size).sum();
    }

    /** All ports with the options that change them. */
    public List<NamedPort> ports() {
        return ports(port, servicePorts, kafkaPort, mongodbPort, postgresqlPort);
    }

    private static List<NamedPort> ports(int port, Map<ServiceName, List<Integer>> servicePorts, int kafkaPort,
            int mongodbPort, int postgresqlPort) {
        List<NamedPort> ports = new ArrayList<>();
        ports.add(new NamedPort("the address for users", "--port", port));
        for (ServiceName service : ServiceName.values()) {
            servicePorts.get(service)
                    .forEach(number -> ports.add(new NamedPort(service.module(), service.portOption(), number)));
        }
        ports.add(new NamedPort("Kafka", "--kafka-port", kafkaPort));
        ports.add(new NamedPort("the document store", "--mongodb-port", mongodbPort));
        ports.add(new NamedPort("PostgreSQL", "--postgresql-port", postgresqlPort));
        return List.copyOf(ports);
    }

    private static void requireDistinct(List<NamedPort> ports) {
        for (int i = 0; i < ports.size(); i++) {
            for (NamedPort other : ports.subList(i + 1, ports.size())) {
                if (ports.get(i).number() == other.number()) {
                    throw new StackException(ports.get(i).option() + " and " + other.option() + " are both "
                            + other.number() + "; give them different ports");
                }
            }
        }
    }

    /** @throws StackException naming every port that is taken and the option that changes it */
    public void requireFreePorts() {
        List<String> taken = ports().stream()
                .filter(port -> !port.isFree())
                .map(port -> "Port " + port.number() + " for " + port.user() + " is taken; choose another one with "
                        + port.option())
                .toList();
        if (!taken.isEmpty()) {
            throw new StackException(String.join(System.lineSeparator(), taken));
        }
    }
}
