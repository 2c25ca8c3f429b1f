package cn.gouji.parse.organ;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.organ.region.NameIndex;
import cn.gouji.parse.organ.region.RegionDirectory;

/** Takes the name of an organ apart, such as 河南省 · 修武县 · 西村乡 · 人民政府. */
final class OrganNameReader {

    private static final int LONGEST = 80;
    private static final int COUNTY = 3;
    static final int TOWNSHIP = 4;
    private static final String GOVERNMENT = "人民政府";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00a0]+");
    private static final Pattern NATIONAL = Pattern
            .compile("^(?:国家税务总局|中华人民共和国|国家金融监督管理总局|国家统计局|中国人民银行|国家外汇管理局|中国银行保险监督管理委员会|中国证券监督管理委员会|"
                    + "国家矿山安全监察局|国家移民管理局|国家邮政局|中国气象局|财政部|国家能源局|审计署|国家粮食和物资储备局)(?=.{3})");
    /** A division of the 兵团 and the city that it runs report as one: 第八师石河子市. */
    private static final Pattern CORPS = Pattern
            .compile("^(?:新疆)?(?:生产建设)?(?:兵团)?第[一二三四五六七八九十]{1,3}师(?=[^师]{2,6}市)");
    private static final Pattern PARTY = Pattern.compile("^(?:中共|中国共产党)");
    /** 监管局 is told from another 监管局 of the region only by its national authority. */
    private static final Pattern BRANCH = Pattern.compile("监管|监察|特派|分行|支行|中心支|营业管理部|分局|支局");
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
        String name = CORPS.matcher(PARTY.matcher(text).replaceFirst("")).replaceFirst("");
        Matcher national = NATIONAL.matcher(name);
        boolean vertical = national.find();
        OrganName read = regions(text, vertical ? name.substring(national.end()) : name, vertical);
        boolean nameless = vertical && BRANCH.matcher(read.rest()).lookingAt();
        return nameless
                ? new OrganName(text, read.regions(), read.steps(), read.loose(), true, national.group() + read.rest())
                : read;
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
            boolean isZone = step.length() == 0;
            step = isTownship || isZone || from == name.length() ? null : next(name, from, regions);
        }
        return new OrganName(text, regions, steps, loose, vertical, name.substring(from));
    }

    /** Streets are also written 徐汇区人民政府徐家汇街道办事处. */
    private Step next(String name, int from, int[] outer) {
        Step zone = longest(name, from, NameIndex.NONE, directory.zoneIndex(), false);
        if (zone != null && isRelated(zone.regions()[0], outer)) {
            Step inner = region(name, zone.end(), zone.regions());
            // A zone is no division: its name stays with the organ, after the division it lies in.
            boolean isInner = inner != null && directory.level(inner.regions()[0]) >= COUNTY;
            return isInner ? inner : outer.length > 0 ? null : new Step(zone.regions(), from, 0, false);
        }
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
        if (from + 2 > name.length() || !index.mayBegin(name, from)) {
            return null;
        }
        Step longest = null;
        int hash = 0;
        int last = Math.min(name.length(), from + NameIndex.LONGEST);
        for (int end = from + 1; end <= last; end++) {
            hash = NameIndex.after(hash, end - from - 1, name.charAt(end - 1));
            if (end - from < 2 || loose && isCutFromOtherName(name, end)) {
                continue;
            }
            int[] found = index.find(name, from, end, hash);
            if (found.length == 0) {
                continue;
            }
            found = within(found, outer);
            if (loose && outer.length == 0) {
                found = highest(found);
            }
            if (found.length > 0) {
                longest = new Step(found, end, end - from, loose);
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
            int[] regions = within(directory.index().find(other), outer);
            if (regions.length > 0 && directory.level(regions[0]) == TOWNSHIP) {
                return new Step(regions, township.end(), other.length(), true);
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

    /** 河北 is the province, not 河北区: nobody shortens the name of a division that lies below one of that name. */
    private int[] highest(int[] found) {
        int level = Arrays.stream(found).map(directory::level).min().orElse(TOWNSHIP);
        return Arrays.stream(found).filter(region -> directory.level(region) == level).toArray();
    }

    private boolean isStrictlyWithin(int region, int[] outer) {
        for (int one : outer) {
            if (region != one && directory.isWithin(region, one)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRelated(int region, int[] outer) {
        return outer.length == 0 || Arrays.stream(outer)
                .anyMatch(one -> directory.isWithin(region, one) || directory.isWithin(one, region));
    }

    /** @param length of the region's name, 0 if the name of a zone follows that stays with the organ */
    private record Step(int[] regions, int end, int length, boolean loose) {
    }
}
