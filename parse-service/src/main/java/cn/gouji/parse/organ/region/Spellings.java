package cn.gouji.parse.organ.region;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Other ways of writing the name of a province, city or county: in short, or as it was before it became a 市 or 区. */
public final class Spellings {

    private static final Pattern AUTONOMOUS = Pattern
            .compile(
                    "^(.{2,}?)(?:(?:维吾尔|蒙古|回|藏|壮|苗|彝|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|"
                            + "撒拉|毛南|仡佬|锡伯|塔吉克|普米|鄂温克|怒|保安|裕固|独龙|鄂伦春|各)族?)*自治[区州县旗]$");
    private static final String AUTONOMY = "自治";
    private static final Pattern PLAIN = Pattern.compile("^(.{2,}?)(?:省|市|地区|林区|特区|区|县|旗|州|盟)$");
    private static final Pattern ZONE = Pattern.compile("开发区|园区|新区|示范区|管理区|试验区|度假区|名胜区|新城$");

    private Spellings() {
    }

    static Set<String> of(RegionDirectory directory, int division) {
        String name = directory.name(division);
        Set<String> spellings = new LinkedHashSet<>();
        if (ZONE.matcher(name).find()) {
            addZone(directory, division, spellings);
            return spellings;
        }
        String stem = stem(name);
        if (stem == null) {
            return spellings;
        }
        spellings.add(stem);
        if (name.contains(AUTONOMY) && directory.level(division) > 1) {
            spellings.add(stem + name.charAt(name.length() - 1));
        }
        if (directory.level(division) == 3) {
            spellings.add(stem + "县");
            spellings.add(stem + "市");
            spellings.add(stem + "区");
        } else if (directory.level(division) == 2) {
            spellings.add(stem + "市");
            spellings.add(stem + "地区");
        }
        spellings.remove(name);
        return spellings;
    }

    /** 河南 for 河南省, 湘西 for 湘西土家族苗族自治州; null if too little is left. */
    static String stem(String name) {
        Matcher written = (name.contains(AUTONOMY) ? AUTONOMOUS : PLAIN).matcher(name);
        return written.matches() ? written.group(1) : null;
    }

    /** A zone is written with or without the names of the province and the city in front. */
    private static void addZone(RegionDirectory directory, int division, Set<String> spellings) {
        String name = directory.name(division);
        String rest = name;
        for (int level = 0; level < 2; level++) {
            for (int outer = directory.parent(division); outer >= 0; outer = directory.parent(outer)) {
                rest = withoutPrefix(rest, directory.name(outer));
            }
        }
        if (!rest.equals(name) && rest.length() > 2) {
            spellings.add(rest);
        }
        if (rest.equals("高新技术产业开发区")) {
            spellings.add("高新区");
        } else if (rest.equals("经济技术开发区")) {
            spellings.add("经开区");
        }
    }

    private static String withoutPrefix(String text, String region) {
        if (text.startsWith(region)) {
            return text.substring(region.length());
        }
        String stem = stem(region);
        return stem != null && text.startsWith(stem) ? text.substring(stem.length()) : text;
    }
}
