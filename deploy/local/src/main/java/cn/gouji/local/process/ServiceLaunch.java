package cn.gouji.local.process;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How a process of a service is started.
 *
 * @param name of the process; that of the module for the only or first one
 * @param jar the packaged service
 * @param environment its configuration
 * @param log file that its output is added to
 */
public record ServiceLaunch(ServiceName service, String name, Path jar, int port, Map<String, String> environment,
        Path log) {

    public ServiceLaunch {
        if (!Files.isRegularFile(jar)) {
            throw new StackException(service.module() + " is not built: " + jar + " is missing");
        }
        environment = Map.copyOf(environment);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    Process start() {
        ProcessBuilder builder = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new StackException("Cannot start " + name, e);
        }
    }

    private List<String> command() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java,
                // The collector with the smallest footprint; the heaps are too small for the others to gain anything.
                "-XX:+UseSerialGC",
                "-Xmx" + service.heapMegabytes() + "m",
                // What a report leaves behind dies young; and no collection of everything only because classes were loaded.
                "-Xmn" + service.heapMegabytes() * 2 / 5 + "m",
                "-Xms" + service.heapMegabytes() / 2 + "m",
                "-XX:MetaspaceSize=128m",
                "-XX:ReservedCodeCacheSize=128m",
                // Half the CPU time of starting goes into the optimising compiler's work on code that runs once.
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-jar", jar.toString());
    }
}
