package cn.gouji.stats.panel;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.stats.fact.CellDirectory;
import cn.gouji.stats.fact.Origins;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.query.SelectionSql;

/** Reads the panel report by report, so that its size does not matter. */
@ApplicationScoped
public class PanelQueries {

    private static final int FETCH = 500;
    private static final String REPORTS = """
            SELECT r.organ_key, r.organ_name, r.organ_kind, r.region_code, r.year, r.form,
                CAST(r.submission_id AS text), r.review, r.origins, c.numbers, c.vals, c.published, c.corrected
            FROM report_fact r LEFT JOIN LATERAL (
                SELECT array_agg(cell_id) AS numbers, array_agg(value) AS vals, array_agg(published) AS published,
                    array_agg(corrected) AS corrected
                FROM cell_fact f WHERE f.place = r.place AND f.submission_id = r.submission_id) c ON true
            WHERE r.form IS NOT NULL AND\s""";

    private final DataSource database;
    private final CellDirectory directory;

    public PanelQueries(DataSource database, CellDirectory directory) {
        this.database = database;
        this.directory = directory;
    }

    /** Takes one row after the other; the array is the same one each time. */
    @FunctionalInterface
    public interface RowTaker {
        void take(Object[] row) throws IOException;
    }

    /** @throws PersistenceException if PostgreSQL fails, before the first row or between two */
    public void read(Selection selection, RowTaker taker) throws IOException {
        SelectionSql chosen = SelectionSql.of(selection);
        try (Connection connection = database.getConnection()) {
            // Without a transaction the driver would read everything at once.
            connection.setAutoCommit(false);
            try (PreparedStatement statement = chosen.prepare(connection,
                    REPORTS + chosen.condition() + " ORDER BY r.region_code, r.organ_key, r.submission_id")) {
                statement.setFetchSize(FETCH);
                try (ResultSet report = statement.executeQuery()) {
                    while (report.next()) {
                        read(report, taker);
                    }
                }
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The panel could not be read to its end", e);
        }
    }

    private void read(ResultSet report, RowTaker taker) throws SQLException, IOException {
        Object[] row = new Object[PanelColumn.values().length];
        Form form = Form.valueOf(report.getString(6));
        set(row, PanelColumn.ORGAN, report.getString(1));
        set(row, PanelColumn.ORGAN_NAME, report.getString(2));
        set(row, PanelColumn.KIND, ContractJson.code(OrganKind.valueOf(report.getString(3))));
        set(row, PanelColumn.REGION, report.getString(4));
        set(row, PanelColumn.YEAR, report.getInt(5));
        set(row, PanelColumn.FORM, form.code());
        set(row, PanelColumn.SUBMISSION, report.getString(7));
        set(row, PanelColumn.REVIEW, ContractJson.code(ReviewState.valueOf(report.getString(8))));
        List<Origin> origins = report.getString(9) == null ? List.of() : Origins.read(report.getString(9));
        Map<Short, Integer> kept = places(report.getArray(10));
        BigDecimal[] values = numbers(report.getArray(11));
        BigDecimal[] published = numbers(report.getArray(12));
        Boolean[] corrected = kept.isEmpty() ? new Boolean[0] : (Boolean[]) report.getArray(13).getArray();
        int place = 0;
        for (Cell cell : FormCatalogue.of(form).cells()) {
            Integer at = kept.get(directory.number(cell.id()));
            BigDecimal value = at == null ? BigDecimal.ZERO : values[at];
            boolean isCorrected = at != null && corrected[at];
            set(row, PanelColumn.CELL, cell.id());
            set(row, PanelColumn.VALUE, value);
            set(row, PanelColumn.PUBLISHED, isCorrected ? published[at] : value);
            set(row, PanelColumn.ORIGIN, origins.isEmpty() ? null : code(origins.get(place)));
            set(row, PanelColumn.CORRECTED, isCorrected);
            taker.take(row);
            place++;
        }
    }

    private static void set(Object[] row, PanelColumn column, Object value) {
        row[column.ordinal()] = value;
    }

    private static String code(Origin origin) {
        return switch (origin) {
            case STATED -> "stated";
            case REALIGNED -> "realigned";
            case BLANK -> "blank";
            case ABSENT -> "absent";
        };
    }

    private static Map<Short, Integer> places(Array numbers) throws SQLException {
        Map<Short, Integer> places = new HashMap<>();
        if (numbers != null) {
            for (Object number : (Object[]) numbers.getArray()) {
                places.put(((Number) number).shortValue(), places.size());
            }
        }
        return places;
    }

    private static BigDecimal[] numbers(Array values) throws SQLException {
        return values == null ? new BigDecimal[0] : (BigDecimal[]) values.getArray();
    }
}
