package cn.gouji.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server, in processes of its own, with its data under a folder and the database {@code gouji} in it. */
public final class SqlServer implements AutoCloseable {

    public static final String DATABASE = "gouji";
    // The server listens on loopback only and trusts local connections; clients merely must send something.
    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final FolderLock lock;

    private SqlServer(EmbeddedPostgres server, FolderLock lock) {
        this.server = server;
        this.lock = lock;
    }

    /** Starts on the data under {@code folder}, or an empty database; port 0 is any free port. */
    public static SqlServer start(Path folder, int port) {
        FolderLock lock = FolderLock.take(folder, "PostgreSQL");
        try {
            Path data = folder.resolve("data");
            OrphanedPostgres.stop(data);
            SqlServer started = new SqlServer(builder(data, LoopbackPort.choose(port, "PostgreSQL")).start(), lock);
            started.createDatabaseIfMissing();
            return started;
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException("PostgreSQL did not start on " + folder, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Ends a server that stayed behind on the folder when its owner was killed, so that its port is free again. */
    public static void stopOrphan(Path folder) {
        FolderLock lock = FolderLock.take(folder, "PostgreSQL");
        try {
            OrphanedPostgres.stop(folder.resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tell whether a PostgreSQL runs on " + folder, e);
        } finally {
            lock.close();
        }
    }

    private static EmbeddedPostgres.Builder builder(Path data, int port) {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setPort(port)
                .setPGStartupWait(PATIENCE)
                // The owner decides what stops first: services before their database.
                .setRegisterShutdownHook(false)
                // The same order of text everywhere, whatever the locale of the machine.
                .setLocaleConfig("locale", "C").setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // Off by the builder's default, which loses acknowledged commits when the server is killed.
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", LoopbackPort.HOST)
                .setServerConfig("max_connections", "60").setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_wal_size", "256MB");
    }

    private void createDatabaseIfMissing() {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            try (ResultSet found = sql.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            sql.execute("CREATE DATABASE " + DATABASE);
        } catch (SQLException e) {
            close();
            throw new IllegalStateException("Database " + DATABASE + " could not be created", e);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://" + LoopbackPort.HOST + ":" + port() + "/" + DATABASE;
    }

    @Override
    public void close() {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
