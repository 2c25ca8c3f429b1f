package cn.gouji.parse.format.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.Sheet;

/** Which sheets are this year's, where their names tell: of 2022年表一 and 2023年表一 the latter, of 上年 and 本年 this. */
final class SheetYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)|[上去]一?年度?|[本今]年度?");
    private static final int THIS_YEAR = 9_999;

    private SheetYears() {
    }

    /** Whether a name tells a year. */
    static boolean isTold(String name) {
        return YEAR.matcher(name).find();
    }

    /** All but those of which another one has the same name with a later year. */
    static List<Sheet> latest(List<Sheet> sheets) {
        Map<String, Integer> latest = new HashMap<>();
        sheets.forEach(sheet -> latest.merge(kind(sheet), year(sheet), Math::max));
        List<Sheet> kept = new ArrayList<>(sheets);
        kept.removeIf(sheet -> year(sheet) < latest.get(kind(sheet)));
        return kept;
    }

    private static String kind(Sheet sheet) {
        return YEAR.matcher(sheet.getSheetName()).replaceAll("").replace("年", "").strip();
    }

    private static int year(Sheet sheet) {
        Matcher year = YEAR.matcher(sheet.getSheetName());
        if (!year.find()) {
            return THIS_YEAR;
        }
        boolean last = year.group().startsWith("上") || year.group().startsWith("去");
        return year.group(1) == null ? THIS_YEAR - (last ? 1 : 0) : Integer.parseInt(year.group(1));
    }
}
