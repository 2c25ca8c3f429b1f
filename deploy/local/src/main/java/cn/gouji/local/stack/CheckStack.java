package cn.gouji.local.stack;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import cn.gouji.infrastructure.DocumentStore;
import cn.gouji.infrastructure.FreePorts;
import cn.gouji.local.gateway.Gateway;
import cn.gouji.local.process.PidFile;
import cn.gouji.local.process.ServiceLaunch;
import cn.gouji.local.process.ServiceName;
import cn.gouji.local.process.ServiceProcess;

/**
 * The two services that read and validate, for the moment: on free ports and an empty document store, without Kafka,
 * which neither needs to answer a direct question.
 */
public final class CheckStack implements AutoCloseable {

    private static final List<ServiceName> SERVICES = List.of(ServiceName.PARSE, ServiceName.VALIDATE);

    private final TemporaryFolder folder = TemporaryFolder.create("gouji-check");
    private final List<ServiceProcess> services = new ArrayList<>();
    private DocumentStore documents;
    private Gateway gateway;

    private CheckStack() {
    }

    /** @param home folder of the repository, where the built services are */
    public static CheckStack start(Path home) throws InterruptedException {
        CheckStack stack = new CheckStack();
        try {
            stack.run(home);
            return stack;
        } catch (InterruptedException | RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private void run(Path home) throws InterruptedException {
        documents = DocumentStore.start(folder.path().resolve("mongodb"), 0);
        Map<ServiceName, List<URI>> addresses = new EnumMap<>(ServiceName.class);
        for (ServiceName service : SERVICES) {
            ServiceLaunch launch = new ServiceLaunch(service, service.module(), service.jar(home), FreePorts.next(),
                    environment(),
                    folder.path().resolve(service.module() + ".log"));
            ServiceProcess process = new ServiceProcess(launch,
                    new PidFile(folder.path().resolve(service.module() + ".pid")));
            services.add(process);
            process.start();
            addresses.put(service, List.of(launch.address()));
        }
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        for (ServiceProcess process : services) {
            process.await(ServiceProcess.LIVE, client);
        }
        gateway = Gateway.start(0, addresses);
    }

    private Map<String, String> environment() {
        return Map.of("QUARKUS_MONGODB_CONNECTION_STRING", documents.connectionString(),
                // The discard port of this machine: nothing answers there.
                "KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9");
    }

    /** Where both services answer. */
    public URI address() {
        return gateway.address();
    }

    @Override
    public void close() {
        services.forEach(ServiceProcess::requestStop);
        Closing.oneByOne(services);
        Closing.oneByOne(Stream.of(gateway, documents, folder).filter(Objects::nonNull).toList());
    }
}
