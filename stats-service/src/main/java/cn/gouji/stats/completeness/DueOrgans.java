package cn.gouji.stats.completeness;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

import cn.gouji.stats.query.Selection;

/** Counts the organs of the register that must report, and those of them that did not. */
@ApplicationScoped
public class DueOrgans {

    private final Session session;

    public DueOrgans(Session session) {
        this.session = session;
    }

    /** Both numbers; null if the register names no organ of the selection. */
    public record Counts(Long due, Long missing) {
    }

    public Counts count(Selection selection) {
        Tuple row = selection
                .bindKind(bind(session.createNativeQuery(
                        """
                                SELECT count(*) AS due, count(*) FILTER (WHERE NOT EXISTS (
                                    SELECT FROM report_fact r WHERE r.organ_key = o.code AND r.year = :year AND r.counted %s)) AS missing
                                FROM organ o WHERE %s AND %s"""
                                .formatted(selection.without().isEmpty() ? "" : "AND r.review <> ALL(:without)",
                                        selection.kinds("o.kind"), condition(selection)),
                        Tuple.class), selection))
                .setParameter("year", selection.year())
                .getSingleResult();
        long due = row.get("due", Long.class);
        return due == 0 ? new Counts(null, null) : new Counts(due, row.get("missing", Long.class));
    }

    /** The condition on rows of {@code organ o}: an organ reports on a year if it is there on its last day. */
    static String condition(Selection selection) {
        return "(o.valid_from IS NULL OR o.valid_from <= :lastDay) AND (o.valid_to IS NULL OR o.valid_to >= :lastDay)"
                + (selection.region() == null ? "" : " AND o.region_code >= :first AND o.region_code < :afterLast");
    }

    static <Q extends CommonQueryContract> Q bind(Q query, Selection selection) {
        query.setParameter("lastDay", LocalDate.of(selection.year(), 12, 31));
        if (selection.region() != null) {
            query.setParameter("first", selection.region());
            query.setParameter("afterLast", selection.afterRegion());
        }
        return query;
    }
}
