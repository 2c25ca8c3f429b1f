package cn.gouji.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server with its data under a folder and the database {@code gouji} in it. */
public final class SqlServer implements AutoCloseable {

    public static final String DATABASE = "gouji";
    // Loopback only, and initdb trusts local connections: the password keeps nobody out, clients merely must send one.
    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    private final EmbeddedPostgres server;

    private SqlServer(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts on the data under {@code folder}, or an empty database; port 0 is any free port. */
    public static SqlServer start(Path folder, int port) {
        int chosen = LoopbackPort.choose(port, "PostgreSQL");
        try {
            Files.createDirectories(folder);
            EmbeddedPostgres server = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false).setPort(chosen).start();
            SqlServer started = new SqlServer(server);
            started.createDatabaseIfMissing();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + DATABASE + " could not be created", e);
        }
    }

    private void createDatabaseIfMissing() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement sql = connection.createStatement()) {
            try (ResultSet found = sql.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
                if (found.next()) {
                    return;
                }
            }
            sql.execute("CREATE DATABASE " + DATABASE);
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
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
