package cn.gouji.stats.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.region.RegionName;

/** Works indicators out over the reports of a region. */
@ApplicationScoped
public class IndicatorQueries {

    private final Members members;
    private final RegionDirectory regions;

    public IndicatorQueries(Members members, RegionDirectory regions) {
        this.members = members;
        this.regions = regions;
    }

    /** The indicators over all reports of the selection, in the order of the catalogue. */
    public List<IndicatorValue> values(Selection selection) {
        List<Indicator> all = IndicatorCatalogue.get().all();
        List<Spread> spreads = spreads(all);
        members.forEach(selection, all, false,
                report -> spreads.forEach(spread -> spread.add(report.form(), report.cells())));
        return spreads.stream().map(Spread::value).toList();
    }

    /** The regions directly inside, or the organs, by one indicator. */
    public Ranking ranking(Selection selection, Indicator indicator, boolean byOrgan, long minimumBase) {
        Map<String, Spread> parts = new TreeMap<>();
        Map<String, String> names = new HashMap<>();
        members.forEach(selection, List.of(indicator), byOrgan, report -> {
            String part = byOrgan ? report.organ() : part(report.region(), selection.digitsInside());
            if (part != null) {
                parts.computeIfAbsent(part, none -> spreads(List.of(indicator)).getFirst())
                        .add(report.form(), report.cells());
                names.putIfAbsent(part, report.name());
            }
        });
        List<Ranking.Place> ranked = new ArrayList<>();
        List<Ranking.Place> tooFew = new ArrayList<>();
        parts.forEach((part, spread) -> {
            IndicatorValue value = spread.value();
            String name = byOrgan ? names.get(part) : name(selection.year(), part);
            boolean enough = value.value() != null
                    && (!indicator.isRate() || value.base() != null && value.base() >= minimumBase);
            (enough ? ranked : tooFew)
                    .add(new Ranking.Place(0, part, name, value.value(), value.base(), value.members()));
        });
        ranked.sort(Comparator.comparing(Ranking.Place::value).reversed().thenComparing(Ranking.Place::code));
        return new Ranking(selection.year(), selection.region(), indicator, indicator.isRate() ? minimumBase : null,
                numbered(ranked), tooFew);
    }

    private String name(int year, String code) {
        List<RegionName> path = regions.path(year, code);
        return path.isEmpty() ? null : path.getLast().name();
    }

    /** Equal values share a place. */
    private static List<Ranking.Place> numbered(List<Ranking.Place> sorted) {
        List<Ranking.Place> numbered = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean same = i > 0 && sorted.get(i).value().equals(sorted.get(i - 1).value());
            numbered.add(sorted.get(i).at(same ? numbered.get(i - 1).place() : i + 1));
        }
        return numbered;
    }

    private static List<Spread> spreads(List<Indicator> indicators) {
        CellColumns columns = new CellColumns(indicators);
        return indicators.stream().map(indicator -> new Spread(indicator, columns)).toList();
    }

    private static String part(String region, int digits) {
        return region == null ? null : region.substring(0, Math.min(digits, region.length()));
    }
}
