package cn.gouji.stats.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.kit.page.PageOf;
import cn.gouji.stats.counting.Identities;
import cn.gouji.stats.query.Selection;

/** Finds the reports of which the register knows no organ, and organs that may be meant. */
@ApplicationScoped
public class UnmatchedReports {

    private static final int SUGGESTIONS = 3;
    private static final double LEAST_LIKENESS = 0.4;
    private static final int COUNTY_DIGITS = 6;
    /** What many names end with tells none of them from another. */
    private static final List<String> ENDINGS = List.of("人民政府", "街道办事处");

    private final Session session;

    public UnmatchedReports(Session session) {
        this.session = session;
    }

    /** A report that belongs to no organ of the register; {@code key} as a former name makes it the organ's. */
    public record Unmatched(String submissionId, String key, String name, String region,
            List<Suggestion> suggestions) {
    }

    /** An organ of the neighbourhood with a name like the report's; the likeness is 1 for the same name. */
    public record Suggestion(String code, String name, double likeness) {
    }

    /** @param selection of every kind of organ */
    public PageOf<Unmatched> list(Selection selection, int page, int size) {
        String unmatched = " FROM report_fact r WHERE " + selection.countedReportsOfAllKinds()
                + " AND NOT EXISTS (SELECT FROM organ o WHERE o.code = r.organ_key AND "
                + Identities.there("r.year") + ")";
        Map<String, Map<String, String>> neighbourhoods = new HashMap<>();
        List<Unmatched> items = selection.bind(session.createNativeQuery(
                "SELECT CAST(r.submission_id AS text) AS id, r.reported_key, r.organ_name, r.region_code" + unmatched
                        + " ORDER BY r.region_code, r.organ_name, r.submission_id LIMIT :size OFFSET :from",
                Tuple.class))
                .setParameter("size", size)
                .setParameter("from", (long) page * size)
                .getResultList().stream()
                .map(row -> unmatched(row, neighbourhoods))
                .toList();
        return new PageOf<>(items, page, size, selection.bind(
                session.createNativeQuery("SELECT count(*)" + unmatched, Long.class)).getSingleResult());
    }

    private Unmatched unmatched(Tuple row, Map<String, Map<String, String>> neighbourhoods) {
        String region = row.get("region_code", String.class);
        String name = row.get("organ_name", String.class);
        List<Suggestion> suggestions = new ArrayList<>();
        if (region != null && name != null) {
            String county = region.substring(0, Math.min(COUNTY_DIGITS, region.length()));
            neighbourhoods.computeIfAbsent(county, this::organs).forEach((code, organ) -> {
                double likeness = likeness(name, organ);
                if (likeness >= LEAST_LIKENESS) {
                    suggestions.add(new Suggestion(code, organ, likeness));
                }
            });
            suggestions.sort(Comparator.comparing(Suggestion::likeness).reversed().thenComparing(Suggestion::code));
        }
        return new Unmatched(row.get("id", String.class), row.get("reported_key", String.class), name, region,
                List.copyOf(suggestions.subList(0, Math.min(SUGGESTIONS, suggestions.size()))));
    }

    private Map<String, String> organs(String county) {
        Map<String, String> names = new HashMap<>();
        session.createNativeQuery("""
                SELECT code, name FROM organ WHERE region_code >= :first AND region_code < :afterLast""", Tuple.class)
                .setParameter("first", county)
                .setParameter("afterLast", county + ":")
                .getResultList()
                .forEach(row -> names.put(row.get("code", String.class), row.get("name", String.class)));
        return names;
    }

    /** Shared pairs of neighbouring characters among all pairs, but for an ending that both have, rounded to hundredths. */
    static double likeness(String one, String other) {
        String name = OrganKeys.normalised(one);
        String otherName = OrganKeys.normalised(other);
        int ending = ENDINGS.stream().filter(end -> name.endsWith(end) && otherName.endsWith(end)).findFirst()
                .map(String::length).orElse(0);
        Set<String> first = pairs(name.substring(0, name.length() - ending));
        Set<String> second = pairs(otherName.substring(0, otherName.length() - ending));
        Set<String> shared = new HashSet<>(first);
        shared.retainAll(second);
        int all = first.size() + second.size();
        return all == 0 ? 0 : Math.round(200.0 * shared.size() / all) / 100.0;
    }

    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
