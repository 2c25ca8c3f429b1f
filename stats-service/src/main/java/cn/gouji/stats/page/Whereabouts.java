package cn.gouji.stats.page;

import java.util.List;

import cn.gouji.stats.query.Selection;
import cn.gouji.stats.region.RegionName;
import cn.gouji.stats.region.RegionShare;

/**
 * Year and region that a page is about, and those it leads to.
 *
 * @param page address of the page
 * @param path regions around the chosen one, itself last
 * @param inside regions directly inside it
 * @param inNone reports of none of these: of the region itself, or of an unknown one if every region is chosen
 */
record Whereabouts(String page, Selection selection, List<Integer> years, List<RegionName> path,
        List<RegionShare> inside, long inNone) {

    /** The chosen region's own name, or its code if nobody named it. */
    public String title() {
        if (selection.region() == null) {
            return "全部地区";
        }
        return path.isEmpty() ? selection.region() : String.join(" ", path.stream().map(RegionName::name).toList());
    }

    /** The pages about the same year and region. */
    public List<Subject> subjects() {
        return List.of(new Subject("汇总", "/", page.equals("/")),
                new Subject("报送情况", "/completeness", page.equals("/completeness")),
                new Subject("指标", "/indicators", page.equals("/indicators")),
                new Subject("质量", "/quality", page.equals("/quality")));
    }

    /** A page with its name. */
    public record Subject(String name, String page, boolean current) {
    }

    /** The part of an address that keeps year and region. */
    public String query() {
        return "year=" + selection.year() + (selection.region() == null ? "" : "&region=" + selection.region());
    }

    /** The same for addresses that carry the year in the path. */
    public String regionQuery() {
        return selection.region() == null ? "" : "?region=" + selection.region();
    }
}
