package cn.gouji.parse.format.odf;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Entities;

import cn.gouji.parse.format.sheet.SheetYears;

/**
 * A sheet of a spreadsheet.
 *
 * @param start where it begins in the page that was made of the file
 */
record OdfSheet(String name, int start) {

    /** The page without last year's sheets, the others with their names if these tell a year. */
    static String latest(List<OdfSheet> sheets, CharSequence page) {
        if (sheets.isEmpty()) {
            return page.toString();
        }
        Set<String> older = SheetYears.older(sheets.stream().map(OdfSheet::name).toList());
        StringBuilder latest = new StringBuilder(page.subSequence(0, sheets.getFirst().start()));
        for (int i = 0; i < sheets.size(); i++) {
            OdfSheet sheet = sheets.get(i);
            if (!older.contains(sheet.name())) {
                latest.append(SheetYears.isTold(sheet.name()) ? "<p>" + Entities.escape(sheet.name()) + "</p>" : "")
                        .append(page, sheet.start(), i + 1 < sheets.size() ? sheets.get(i + 1).start() : page.length());
            }
        }
        return latest.toString();
    }
}
