package cn.gouji.infrastructure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SqlServerTest {

    private static final int ROWS = 500;

    @TempDir
    Path folder;

    @Test
    void keepsCommittedRowsWhenItsOwnerIsKilled() throws Exception {
        // Given
        try (ChildJvm owner = ChildJvm.run(NodeMain.class, "postgresql", folder.toString());
                Connection connection = connect(owner.await("address"));
                Statement sql = connection.createStatement()) {
            sql.execute("CREATE TABLE fact (id INT PRIMARY KEY, name TEXT)");
            for (int i = 0; i < ROWS; i++) {
                sql.execute("INSERT INTO fact VALUES (" + i + ", '某镇')");
            }

            // When
            owner.kill();
        }

        // Then
        try (SqlServer restarted = SqlServer.start(folder, 0);
                Connection connection = connect(restarted.jdbcUrl());
                Statement sql = connection.createStatement();
                ResultSet count = sql.executeQuery("SELECT count(*) FROM fact WHERE name = '某镇'")) {
            assertThat(count.next()).isTrue();
            assertThat(count.getInt(1)).isEqualTo(ROWS);
        }
    }

    @Test
    void startsAgainOnItsPortAfterItsOwnerWasKilled() throws Exception {
        // Given
        int port;
        try (ChildJvm owner = ChildJvm.run(NodeMain.class, "postgresql", folder.toString())) {
            port = Integer.parseInt(owner.await("address").replaceAll(".*:(\\d+)/.*", "$1"));
        }

        // When
        try (SqlServer restarted = SqlServer.start(folder, port);
                Connection connection = connect(restarted.jdbcUrl())) {
            // Then
            assertThat(restarted.port()).isEqualTo(port);
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    private static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, SqlServer.USER, SqlServer.PASSWORD);
    }
}
