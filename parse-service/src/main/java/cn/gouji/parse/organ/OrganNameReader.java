package cn.gouji.parse.organ;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the name of an organ apart, such as 河南省 · 修武县 · 西村乡 · 人民政府. */
final class OrganNameReader {

    private static final int LONGEST = 80;
    static final int TOWNSHIP = 4;
    private static final String GOVERNMENT = "人民政府";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern NATIONAL = Pattern
            .compile("^(?:国家税务总局|中华人民共和国|国家金融监督管理总局|国家统计局|中国人民银行|国家外汇管理局|中国银行保险监督管理委员会|中国证券监督管理委员会|"
                    + "国家矿山安全监察局|国家移民管理局|国家邮政局|中国气象局)(?=.{3})");
    private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)");
    private static final Pattern TOWNSHIP_NAME = Pattern.compile("^([^省市县区]{1,8}?)(民族乡|乡|镇|街道|苏木)");
    private static final String[] TOWNSHIP_ENDINGS = {"街道", "镇", "乡", "苏木", "民族乡"};
    /** 吉林 in 吉林街道 is not the province. */
    private static final String ENDS = "省市县区州盟旗乡镇街村大路";

    private final RegionDirectory directory;

    OrganNameReader(RegionDirectory directory) {
        this.directory = directory;
    }

    OrganName read(String printed) {
        String start = printed.substring(0, Math.min(printed.length(), 2 * LONGEST));
        String text = BLANKS.matcher(start).replaceAll("").replace('(', '（').replace(')', '）');
        text = text.substring(0, Math.min(text.length(), LONGEST));
        String name = PARTY.matcher(text).replaceFirst("");
        Matcher national = NATIONAL.matcher(name);
        boolean vertical = national.find();
        return regions(text, vertical ? name.substring(national.end()) : name, vertical);
    }

    private OrganName regions(String text, String name, boolean vertical) {
        int[] regions = NameIndex.NONE;
        int steps = 0;
        int from = 0;
        boolean loose = false;
        Step step = next(name, from, regions);
        while (step != null) {
            regions = step.regions();
            from = step.end();
            loose |= step.loose();
            steps++;
            boolean isTownship = directory.level(regions[0]) == TOWNSHIP;
            step = isTownship || from == name.length() ? null : next(name, from, regions);
        }
        return new OrganName(text, regions, steps, loose, vertical, name.substring(from));
    }

    /** Streets are also written 徐汇区人民政府徐家汇街道办事处. */
    private Step next(String name, int from, int[] outer) {
        Step step = region(name, from, outer);
        if (step != null || outer.length == 0 || !name.startsWith(GOVERNMENT, from)) {
            return step;
        }
        Step street = region(name, from + GOVERNMENT.length(), outer);
        return street == null || directory.level(street.regions()[0]) < TOWNSHIP ? null : street;
    }

    /** The longest name of a region that lies within one of those read before. */
    private Step region(String name, int from, int[] outer) {
        Step exact = longest(name, from, outer, directory.index(), false);
        if (exact != null) {
            return exact;
        }
        Step loose = longest(name, from, outer, directory.looseIndex(), true);
        return loose == null && outer.length > 0 ? renamedTownship(name, from, outer) : loose;
    }

    private Step longest(String name, int from, int[] outer, NameIndex index, boolean loose) {
        Step longest = null;
        int hash = 0;
        int last = Math.min(name.length(), from + NameIndex.LONGEST);
        for (int end = from + 1; end <= last; end++) {
            hash = NameIndex.after(hash, end - from - 1, name.charAt(end - 1));
            if (end - from < 2 || loose && isCutFromOtherName(name, end)) {
                continue;
            }
            int[] found = within(index.find(name, from, end, hash), outer);
            if (found.length > 0) {
                longest = new Step(found, end, loose);
            }
        }
        return longest;
    }

    private static boolean isCutFromOtherName(String name, int end) {
        return end < name.length() && ENDS.indexOf(name.charAt(end)) >= 0 && ENDS.indexOf(name.charAt(end - 1)) < 0;
    }

    /** A 乡 may have become a 镇 since, or a 镇 a 街道. */
    private Step renamedTownship(String name, int from, int[] outer) {
        Matcher township = TOWNSHIP_NAME.matcher(name).region(from, name.length());
        if (!township.find()) {
            return null;
        }
        for (String ending : TOWNSHIP_ENDINGS) {
            String other = township.group(1) + ending;
            Step step = other.length() > NameIndex.LONGEST ? null : longest(other, 0, outer, directory.index(), false);
            if (step != null && step.end() == other.length() && directory.level(step.regions()[0]) == TOWNSHIP) {
                return new Step(step.regions(), township.end(), true);
            }
        }
        return null;
    }

    private int[] within(int[] found, int[] outer) {
        if (outer.length == 0) {
            // A few farms and parks are named like a county; nobody means them without saying where.
            boolean higher = Arrays.stream(found).anyMatch(region -> directory.level(region) < TOWNSHIP);
            return higher ? Arrays.stream(found).filter(region -> directory.level(region) < TOWNSHIP).toArray() : found;
        }
        return Arrays.stream(found).filter(region -> isStrictlyWithin(region, outer)).toArray();
    }

    private boolean isStrictlyWithin(int region, int[] outer) {
        for (int one : outer) {
            if (region != one && directory.isWithin(region, one)) {
                return true;
            }
        }
        return false;
    }

    private record Step(int[] regions, int end, boolean loose) {
    }
}
