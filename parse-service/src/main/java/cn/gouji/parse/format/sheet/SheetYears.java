package cn.gouji.parse.format.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which sheets are this year's, where their names tell: of 2022年表一 and 2023年表一 the latter, of 上年 and 本年 this. */
public final class SheetYears {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)|[上去]一?年度?|[本今]年度?");
    private static final int THIS_YEAR = 9_999;

    private SheetYears() {
    }

    /** Whether a name tells a year. */
    public static boolean isTold(String name) {
        return YEAR.matcher(name).find();
    }

    /** The names for which another one is the same with a later year. */
    public static Set<String> older(List<String> names) {
        Map<String, Integer> latest = new HashMap<>();
        names.forEach(name -> latest.merge(kind(name), year(name), Math::max));
        return names.stream().filter(name -> year(name) < latest.get(kind(name))).collect(Collectors.toSet());
    }

    private static String kind(String name) {
        return YEAR.matcher(name).replaceAll("").replace("年", "").strip();
    }

    private static int year(String name) {
        Matcher year = YEAR.matcher(name);
        if (!year.find()) {
            return THIS_YEAR;
        }
        boolean last = year.group().startsWith("上") || year.group().startsWith("去");
        return year.group(1) == null ? THIS_YEAR - (last ? 1 : 0) : Integer.parseInt(year.group(1));
    }
}
