package cn.gouji.stats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import cn.gouji.infrastructure.SqlServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A PostgreSQL server that a test can take away for a while. */
public class StoppablePostgreSql implements QuarkusTestResourceLifecycleManager {

    private Path folder;
    private int port;
    private SqlServer server;

    @Override
    public Map<String, String> start() {
        try {
            folder = Files.createTempDirectory("gouji-postgresql");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = SqlServer.start(folder, 0);
        port = server.port();
        return Map.of("quarkus.datasource.jdbc.url", server.jdbcUrl(), "quarkus.datasource.username", SqlServer.USER,
                "quarkus.datasource.password", SqlServer.PASSWORD);
    }

    public void stopForAWhile() {
        server.close();
    }

    public void startAgain() {
        server = SqlServer.start(folder, port);
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(this, new TestInjector.MatchesType(StoppablePostgreSql.class));
    }

    @Override
    public void stop() {
        server.close();
    }
}
