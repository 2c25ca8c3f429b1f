package cn.gouji.stats.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionDirectory;
import cn.gouji.stats.region.RegionName;
import cn.gouji.stats.report.ReportQueries;
import cn.gouji.stats.web.SelectionReader;

/** Finds out what a page is about from what its address says. */
@ApplicationScoped
public class WhereaboutsReader {

    private final ReportQueries reports;
    private final RegionDirectory regions;
    private final SelectionReader selections;
    private final Clock clock;

    public WhereaboutsReader(ReportQueries reports, RegionDirectory regions, SelectionReader selections, Clock clock) {
        this.reports = reports;
        this.regions = regions;
        this.selections = selections;
        this.clock = clock;
    }

    /** @param year null or blank for the latest year that has reports */
    Whereabouts read(String page, String year, String region) {
        // A new year of reports begins in January and is about the year before.
        int lastYear = LocalDate.now(clock).getYear() - 1;
        List<Integer> known = reports.years();
        String chosen = year != null && !year.isBlank()
                ? year.strip()
                : String.valueOf(known.isEmpty() ? lastYear : known.getFirst());
        Selection selection = selections.read(chosen, region, null, null);
        NavigableSet<Integer> years = new TreeSet<>(known);
        years.add(lastYear);
        years.add(selection.year());
        List<RegionName> path = selection.region() == null
                ? List.of()
                : regions.path(selection.year(), selection.region());
        return new Whereabouts(page, selection, List.copyOf(years.reversed()), path, regions.inside(selection),
                regions.inNone(selection));
    }
}
