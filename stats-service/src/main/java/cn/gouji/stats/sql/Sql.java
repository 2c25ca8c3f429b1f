package cn.gouji.stats.sql;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

/**
 * Sends statements to PostgreSQL in the transaction at hand, several in one go. Plain JDBC, because for single reports
 * Hibernate would take longer over a statement than PostgreSQL.
 */
@ApplicationScoped
public class Sql {

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /** One statement with the values of its question marks; an array becomes an array of PostgreSQL. */
    public record Statement(String sql, Object... values) {
    }

    /** Makes an object of the row that a result is at. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** In their order; each sees what those before it did. @return how many rows the last one changed */
    public int change(List<Statement> statements) {
        return run(statements, PreparedStatement::getUpdateCount);
    }

    /** What the last one answers; those before it are done before it looks at any row. */
    public <T> List<T> read(List<Statement> statements, RowReader<T> reader) {
        return run(statements, sent -> {
            List<T> rows = new ArrayList<>();
            try (ResultSet row = sent.getResultSet()) {
                while (row.next()) {
                    rows.add(reader.read(row));
                }
            }
            return rows;
        });
    }

    private <T> T run(List<Statement> statements, Answer<T> answer) {
        String sql = statements.stream().map(Statement::sql).collect(Collectors.joining(";\n"));
        try (Connection connection = database.getConnection();
                PreparedStatement sent = connection.prepareStatement(sql)) {
            int place = 1;
            for (Statement statement : statements) {
                for (Object value : statement.values) {
                    set(connection, sent, place++, value);
                }
            }
            sent.execute();
            for (int before = 1; before < statements.size(); before++) {
                sent.getMoreResults();
            }
            return answer.of(sent);
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void set(Connection connection, PreparedStatement sent, int place, Object value)
            throws SQLException {
        if (value instanceof Object[] values) {
            sent.setArray(place, connection.createArrayOf(type(values), values));
        } else {
            sent.setObject(place, value);
        }
    }

    private static String type(Object[] values) {
        return switch (values) {
            case UUID[] ids -> "uuid";
            case Integer[] numbers -> "int4";
            case Short[] numbers -> "int2";
            case Boolean[] truths -> "bool";
            case BigDecimal[] numbers -> "numeric";
            default -> "text";
        };
    }

    private interface Answer<T> {
        T of(PreparedStatement sent) throws SQLException;
    }
}
