package cn.gouji.stats.completeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

import cn.gouji.stats.counting.Identities;
import cn.gouji.stats.query.Selection;

/** Counts the organs of the register that must report, and those of them that did not. */
@ApplicationScoped
public class DueOrgans {

    /** Everywhere: each organ is looked at once. */
    private static final String ROWS = """
            SELECT o.code, o.name, o.kind,
                CASE WHEN r.review IS NULL THEN o.region_code ELSE coalesce(r.region_code, '') END AS region_code,
                o.deadline_class, r.review
            FROM organ o LEFT JOIN report_fact r ON r.organ_key = o.code AND r.year = :year AND r.counted
            WHERE %1$s AND CASE WHEN r.review IS NULL THEN %3$s ELSE %2$s END""";
    /** In a region: its reports and its organs are looked for by index. */
    private static final String ROWS_OF_REGION = """
            SELECT o.code, o.name, o.kind, r.region_code, o.deadline_class, r.review
            FROM report_fact r JOIN organ o ON o.code = r.organ_key
            WHERE r.year = :year AND r.counted AND %1$s AND %2$s
            AND r.region_code >= :first AND r.region_code < :afterLast
            UNION ALL
            SELECT o.code, o.name, o.kind, o.region_code, o.deadline_class, NULL
            FROM organ o WHERE %1$s AND %3$s AND o.region_code >= :first AND o.region_code < :afterLast
            AND NOT EXISTS (
                SELECT FROM report_fact r WHERE r.organ_key = o.code AND r.year = :year AND r.counted)""";

    private final Session session;

    public DueOrgans(Session session) {
        this.session = session;
    }

    /** Both numbers; null if the register names no organ of the selection. */
    public record Counts(Long due, Long missing) {
    }

    public Counts count(Selection selection) {
        String missing = selection.without().isEmpty() ? "review IS NULL" : "(review = ANY(:without)) IS NOT false";
        Tuple row = selection.bindKind(bind(session.createNativeQuery(
                "SELECT count(*) AS due, count(*) FILTER (WHERE " + missing + ") AS missing FROM ("
                        + rows(selection, selection.kinds("r.organ_kind"), selection.kinds("o.kind")) + ") due",
                Tuple.class), selection)).getSingleResult();
        long due = row.get("due", Long.class);
        return due == 0 ? new Counts(null, null) : new Counts(due, row.get("missing", Long.class));
    }

    /** The organs that must report, of every kind: {@link #rows}. */
    static String all(Selection selection) {
        return selection.kind() == null
                ? rows(selection, "true", "true")
                : rows(selection, selection.kinds("r.organ_kind"), selection.kinds("o.kind"));
    }

    /**
     * A row for each organ that must report: an organ reports on a year if it is there on its last day. Who has reported is
     * where its report says and of the kind that its report says, as in the totals; the others are where the register says.
     * The review is null if no report counts.
     */
    private static String rows(Selection selection, String reportKinds, String organKinds) {
        return (selection.region() == null ? ROWS : ROWS_OF_REGION).formatted(
                Identities.there("CAST(:year AS integer)"), reportKinds, organKinds);
    }

    static <Q extends CommonQueryContract> Q bind(Q query, Selection selection) {
        query.setParameter("year", selection.year());
        if (selection.region() != null) {
            query.setParameter("first", selection.region());
            query.setParameter("afterLast", selection.afterRegion());
        }
        return query;
    }
}
