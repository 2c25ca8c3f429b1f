package cn.gouji.stats.completeness;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.CommonQueryContract;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.kit.page.PageOf;
import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.region.RegionName;
import cn.gouji.stats.register.DeadlineConfig;

/** Compares the register with the reports that came. */
@ApplicationScoped
public class CompletenessQueries {

    /** Offices all over the country keep Beijing time. */
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Session session;
    private final RegionDirectory regions;
    private final DeadlineConfig deadlines;

    public CompletenessQueries(Session session, RegionDirectory regions, DeadlineConfig deadlines) {
        this.session = session;
        this.regions = regions;
        this.deadlines = deadlines;
    }

    public Completeness of(Selection selection) {
        String own = selection.region() == null ? "" : selection.region();
        Map<String, Completeness.Counts> byPart = new TreeMap<>();
        Completeness.Counts all = null;
        for (Tuple row : bindAll(session.createNativeQuery("""
                SELECT left(region_code, :digits) AS part, count(*) AS due, count(*) FILTER (WHERE is_in) AS reported,
                    count(*) FILTER (WHERE is_in AND first < deadline) AS on_time,
                    count(*) FILTER (WHERE is_in AND first >= deadline) AS late,
                    count(*) FILTER (WHERE returned) AS returned
                FROM (%s) who GROUP BY 1""".formatted(who(selection)), Tuple.class), selection)
                .setParameter("digits", selection.digitsInside())
                .getResultList()) {
            long due = row.get("due", Long.class);
            long in = row.get("reported", Long.class);
            Completeness.Counts counts = new Completeness.Counts(due, in, row.get("on_time", Long.class),
                    row.get("late", Long.class), row.get("returned", Long.class), due - in);
            byPart.put(row.get("part", String.class), counts);
            all = all == null ? counts : all.plus(counts);
        }
        Map<String, LocalDate> days = new TreeMap<>();
        deadlines.deadlines().keySet().forEach(name -> days.put(name, deadlines.deadline(name, selection.year())));
        return new Completeness(selection.year(), selection.region(), regions.name(selection), all,
                parts(selection.year(), own, byPart), days);
    }

    /** The organs that have not reported or must correct their report, by region. */
    public PageOf<Reminder> reminders(Selection selection, int page, int size) {
        String toRemind = " FROM (" + who(selection) + ") who WHERE NOT is_in OR returned";
        List<Reminder> items = bindAll(session.createNativeQuery(
                """
                        SELECT *, (SELECT g.name FROM region g WHERE g.code = region_code ORDER BY g.year = :year DESC, g.year DESC
                            LIMIT 1) AS region_name"""
                        + toRemind
                        + " ORDER BY region_code, code LIMIT :size OFFSET :from",
                Tuple.class), selection)
                .setParameter("size", size)
                .setParameter("from", (long) page * size)
                .getResultList().stream()
                .map(row -> new Reminder(row.get("code", String.class), row.get("name", String.class),
                        OrganKind.valueOf(row.get("kind", String.class)), row.get("region_code", String.class),
                        row.get("region_name", String.class),
                        deadlines.deadline(row.get("deadline_class", String.class), selection.year()),
                        row.get("returned", Boolean.class)))
                .toList();
        return new PageOf<>(items, page, size,
                bindAll(session.createNativeQuery("SELECT count(*)" + toRemind, Long.class), selection)
                        .getSingleResult());
    }

    private List<Completeness.Part> parts(int year, String own, Map<String, Completeness.Counts> byPart) {
        List<Completeness.Part> parts = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        byPart.forEach((code, counts) -> {
            List<RegionName> path = code.isEmpty() ? List.of() : regions.path(year, code);
            path.forEach(region -> names.put(region.code(), region.name()));
            parts.add(new Completeness.Part(code, names.get(code), code.equals(own), counts));
        });
        return parts;
    }

    /** Every organ that is due, with what came of it. */
    private static String who(Selection selection) {
        return """
                SELECT o.code, o.name, o.kind, o.region_code, o.deadline_class, d.deadline, came.first,
                    o.review IS NOT NULL AS is_in, coalesce(o.review = 'RETURNED', false) AS returned
                FROM (%s) o
                LEFT JOIN unnest(:classes, :ends) AS d (class, deadline) ON d.class = o.deadline_class
                LEFT JOIN LATERAL (
                    SELECT min(r.received_at) AS first FROM report_fact r
                    WHERE o.review IS NOT NULL AND r.organ_key = o.code AND r.year = :year
                    AND r.outcome <> 'UNREADABLE' AND r.review <> 'WITHDRAWN') came ON true"""
                .formatted(DueOrgans.all(selection));
    }

    private <Q extends CommonQueryContract> Q bindAll(Q query, Selection selection) {
        query.setParameter("classes", deadlines.deadlines().keySet().toArray(String[]::new));
        query.setParameter("ends", ends(selection.year()));
        return selection.bindKind(DueOrgans.bind(query, selection));
    }

    private OffsetDateTime[] ends(int year) {
        return deadlines.deadlines().keySet().stream()
                .map(name -> deadlines.deadline(name, year).plusDays(1).atStartOfDay(BEIJING).toOffsetDateTime())
                .toArray(OffsetDateTime[]::new);
    }
}
