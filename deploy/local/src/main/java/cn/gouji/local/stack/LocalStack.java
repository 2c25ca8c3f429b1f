package cn.gouji.local.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import cn.gouji.local.gateway.Gateway;
import cn.gouji.local.process.PidFile;
import cn.gouji.local.process.ServiceLaunch;
import cn.gouji.local.process.ServiceName;
import cn.gouji.local.process.ServiceProcess;
import cn.gouji.local.process.StackException;

/** The running product: infrastructure in this JVM, four service processes, the gateway. */
public final class LocalStack implements AutoCloseable {

    private final StackSettings settings;
    private final Consumer<String> ready;
    private final List<ServiceProcess> services = new ArrayList<>();
    private DataFolder folder;
    private Gateway gateway;
    private EmbeddedInfrastructure infrastructure;
    private boolean closing;

    /** @param ready is told the name of each part when it is ready */
    public LocalStack(StackSettings settings, Consumer<String> ready) {
        this.settings = settings;
        this.ready = ready;
    }

    /** @throws StackException if something is in the way; what has been started is stopped by {@link #close} */
    public void start() throws InterruptedException {
        open();
        infrastructure.start(ready);
        startServices();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        List<SideBySide.Task> waits = new ArrayList<>();
        for (ServiceProcess process : services) {
            waits.add(() -> {
                process.await(ServiceProcess.READY, client);
                ready.accept(process.name());
            });
        }
        SideBySide.run(waits);
    }

    /** Where the gateway listens. */
    public URI address() {
        return gateway.address();
    }

    /** How many parts {@link #start} reports as ready, one by one: three servers and the services' processes. */
    public static int steps(StackSettings settings) {
        return EmbeddedInfrastructure.SERVERS + settings.processes();
    }

    /** The first process of a service, empty while it is down. */
    public Optional<ProcessHandle> process(ServiceName service) {
        return folder.pidFile(service.process(1)).running();
    }

    private synchronized void open() {
        requireNotClosing();
        folder = DataFolder.open(settings.data());
        folder.pidFiles().forEach(PidFile::endStale);
        infrastructure = new EmbeddedInfrastructure(settings, folder);
        infrastructure.endStale();
        settings.requireFreePorts();
        // First of all: whoever calls early learns that the services are starting.
        gateway = Gateway.start(settings.port(), addresses());
    }

    private synchronized void startServices() {
        requireNotClosing();
        Map<String, String> environment = new HashMap<>(infrastructure.environment());
        environment.putAll(settings.environment());
        for (ServiceName service : ServiceName.values()) {
            int number = 0;
            for (int port : settings.servicePorts().get(service)) {
                number++;
                start(service, service.process(number), port, environment);
            }
        }
    }

    private void start(ServiceName service, String name, int port, Map<String, String> environment) {
        ServiceProcess process = new ServiceProcess(new ServiceLaunch(service, name, service.jar(settings.home()), port,
                environment, folder.log(name)), folder.pidFile(name));
        services.add(process);
        process.start();
    }

    private Map<ServiceName, List<URI>> addresses() {
        Map<ServiceName, List<URI>> addresses = new EnumMap<>(ServiceName.class);
        settings.servicePorts().forEach((service, ports) -> addresses.put(service,
                ports.stream().map(port -> URI.create("http://127.0.0.1:" + port)).toList()));
        return addresses;
    }

    private void requireNotClosing() {
        if (closing) {
            throw new StackException("The stack is being stopped");
        }
    }

    /** Stops everything that was started, also while {@link #start} is still at it. */
    @Override
    public synchronized void close() {
        if (closing) {
            return;
        }
        closing = true;
        // Services first get the signal: whatever fails afterwards, no process is left behind.
        services.forEach(ServiceProcess::requestStop);
        Closing.oneByOne(Stream.of(gateway).filter(Objects::nonNull).toList());
        Closing.oneByOne(services);
        Closing.oneByOne(Stream.of(infrastructure, folder).filter(Objects::nonNull).toList());
    }
}
