package cn.gouji.stats.indicator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.stats.fact.CellDirectory;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.query.SelectionSql;

/** Reads the cells that indicators need of every report of a region. */
@ApplicationScoped
public class Members {

    private static final int NOWHERE = -1;
    /** Above it PostgreSQL reads all cells of a report sooner than it looks for each. */
    private static final int FEW = 10;
    private static final String VALUES = """
            SELECT r.submission_id, r.organ_key, %s AS organ_name, r.region_code, r.form, c.numbers, c.vals
            FROM (SELECT * FROM report_fact r WHERE %s AND r.form IS NOT NULL) r
            LEFT JOIN LATERAL (SELECT array_agg(f.cell_id) AS numbers, array_agg(CAST(f.value AS float8)) AS vals
                FROM cell_fact f WHERE f.place = r.place AND f.submission_id = r.submission_id%s) c ON true""";

    private final Session session;
    private final CellDirectory directory;

    public Members(Session session, CellDirectory directory) {
        this.session = session;
        this.directory = directory;
    }

    /**
     * A report with the values of its cells.
     *
     * @param organ key; null if unknown
     * @param name null unless it was asked for
     * @param cells in the places of the {@link CellColumns}; not a number where the cell is not known or the form has none
     */
    record Member(String organ, String name, String region, Form form, double[] cells) {
    }

    /**
     * Province by province, because a country's reports do not fit into memory together.
     *
     * @param named whether the names of the organs are needed: all else about reports is found in an index
     */
    void forEach(Selection selection, Collection<Indicator> indicators, boolean named, Consumer<Member> taker) {
        CellColumns columns = new CellColumns(indicators);
        if (selection.region() != null) {
            read(SelectionSql.of(selection), SelectionSql.of(selection.inYear(selection.year() - 1)), columns, named,
                    taker);
            return;
        }
        for (String province : session.createNativeQuery(
                "SELECT DISTINCT province FROM province_share WHERE year = :year AND cell_id = 0 ORDER BY 1",
                String.class).setParameter("year", selection.year()).getResultList()) {
            Selection part = province.isEmpty() ? selection : selection.inside(province);
            Selection before = part.inYear(selection.year() - 1);
            read(province.isEmpty() ? SelectionSql.withoutRegion(part) : SelectionSql.of(part),
                    province.isEmpty() ? SelectionSql.withoutRegion(before) : SelectionSql.of(before), columns, named,
                    taker);
        }
    }

    private void read(SelectionSql chosen, SelectionSql before, CellColumns columns, boolean named,
            Consumer<Member> taker) {
        Collection<Member> found = session.doReturningWork(connection -> {
            Collection<Member> members = read(connection, chosen, columns, false, named).values();
            if (!columns.cells(true).isEmpty()) {
                Map<String, Member> lastYear = read(connection, before, columns, true, false);
                // Of an unknown organ nobody can tell which report it made the year before.
                members.forEach(member -> takeLastYear(member,
                        member.organ == null ? null : lastYear.get(member.organ), columns));
            }
            return members;
        });
        found.forEach(taker);
    }

    private static void takeLastYear(Member member, Member before, CellColumns columns) {
        for (String cell : columns.cells(true)) {
            int place = columns.place(cell, true);
            member.cells[place] = before == null ? Formula.UNKNOWN : before.cells[place];
        }
    }

    /** By organ, or by submission where the organ is unknown. */
    private Map<String, Member> read(Connection connection, SelectionSql chosen, CellColumns columns,
            boolean lastYear, boolean named) throws SQLException {
        Map<Form, double[]> blank = blank(columns, lastYear);
        List<String> cells = columns.cells(lastYear);
        int[] places = new int[Short.MAX_VALUE];
        Arrays.fill(places, NOWHERE);
        cells.forEach(cell -> places[directory.number(cell)] = columns.place(cell, lastYear));
        boolean few = cells.size() <= FEW;
        Object[] wanted = few
                ? new Object[]{connection.createArrayOf("smallint", cells.stream().map(directory::number).toArray())}
                : new Object[0];
        Map<String, Member> members = new HashMap<>();
        try (PreparedStatement statement = chosen.prepare(connection, sql(chosen, few, named), wanted);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Form form = Form.valueOf(row.getString(5));
                Member member = new Member(row.getString(2), row.getString(3), row.getString(4), form,
                        blank.get(form).clone());
                if (row.getArray(6) != null) {
                    take((Object[]) row.getArray(6).getArray(), (Object[]) row.getArray(7).getArray(), places, member);
                }
                members.put(member.organ == null ? row.getString(1) : member.organ, member);
            }
        }
        return members;
    }

    static String sql(SelectionSql chosen, boolean few, boolean named) {
        return VALUES.formatted(named ? "r.organ_name" : "NULL", chosen.condition(),
                few ? " AND f.cell_id = ANY(?)" : "");
    }

    private static void take(Object[] numbers, Object[] values, int[] places, Member member) {
        for (int i = 0; i < numbers.length; i++) {
            int place = places[((Number) numbers[i]).intValue()];
            if (place != NOWHERE) {
                member.cells[place] = values[i] == null ? Formula.UNKNOWN : ((Number) values[i]).doubleValue();
            }
        }
    }

    /** A report of which no row is kept: its form's cells are zero, others are not known. */
    private static Map<Form, double[]> blank(CellColumns columns, boolean lastYear) {
        Map<Form, double[]> blank = new HashMap<>();
        for (Form form : Form.values()) {
            double[] cells = new double[columns.size()];
            Arrays.fill(cells, Formula.UNKNOWN);
            columns.cells(lastYear).stream()
                    .filter(cell -> FormCatalogue.of(form).cell(cell).isPresent())
                    .forEach(cell -> cells[columns.place(cell, lastYear)] = 0);
            blank.put(form, cells);
        }
        return blank;
    }
}
