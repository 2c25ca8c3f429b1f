package cn.gouji.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import cn.gouji.infrastructure.FreePorts;
import cn.gouji.local.process.ServiceName;
import cn.gouji.local.stack.StackSettings;

/** Settings of a stack of the built services on ports that nobody uses. */
final class FreeStack {

    static final Path HOME = Path.of(System.getProperty("basedir", ".")).resolve("../..").toAbsolutePath().normalize();

    private FreeStack() {
    }

    static StackSettings settings(Path data, int replicas, Map<String, String> environment) {
        Map<ServiceName, List<Integer>> ports = new HashMap<>();
        for (ServiceName service : ServiceName.values()) {
            ports.put(service, Stream.generate(FreePorts::next).limit(replicas).toList());
        }
        return new StackSettings(HOME, data, FreePorts.next(), ports, FreePorts.next(), FreePorts.next(),
                FreePorts.next(),
                environment);
    }
}
