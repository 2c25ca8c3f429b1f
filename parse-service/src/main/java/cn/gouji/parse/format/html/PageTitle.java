package cn.gouji.parse.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** What a page calls itself where nobody sees it: in its metadata and on its tab. */
final class PageTitle {

    /** ArticleTitle is what the pages of Chinese government web sites have to carry. */
    private static final Set<String> NAMES = Set.of("articletitle", "og:title", "dc.title", "title");

    private PageTitle() {
    }

    static List<String> of(Element page) {
        List<String> titles = new ArrayList<>();
        for (Element meta : page.select("meta[content]")) {
            String name = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            if (NAMES.contains(name.toLowerCase(Locale.ROOT))) {
                titles.add(meta.attr("content"));
            }
        }
        Elements tab = page.select("head > title");
        titles.addAll(tab.eachText());
        return titles;
    }
}
