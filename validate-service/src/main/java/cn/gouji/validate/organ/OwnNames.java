package cn.gouji.validate.organ;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.validate.passage.PrintedText;

/** The names that an organ may go by: with or without its regions, in full or cut short. */
final class OwnNames {

    private static final int FEWEST_CHARACTERS = 2;
    /** A region in front of a name; 城市, 社区 and their like are none. */
    private static final Pattern REGION = Pattern
            .compile(
                    "^[一-龥]{1,4}?(?:(?<![城都超夜门农各全我本该上])市(?!场|政|民|容)|[县旗]|(?<!联)盟|(?<![社园辖景校片库灾城街小郊新发开范治各全我本该矿特])区)(?=[一-龥]{2,})");
    private static final Pattern ABOVE = Pattern.compile("^(?:[我本该全]?[省市县区旗州])(?![场政民容])");

    private final String name;
    private final List<String> regions;

    OwnNames(Organ organ) {
        this.name = organ.name() == null ? "" : PrintedText.of(organ.name()).text();
        this.regions = new ArrayList<>();
        if (organ.region() != null) {
            organ.region().path().stream().map(RegionNode::name).forEach(regions::add);
        }
    }

    boolean known() {
        return name.length() > FEWEST_CHARACTERS;
    }

    /** Whether the words surely name another organ; a name that may be this organ's cut short does not. */
    boolean differsFrom(String words) {
        return liesElsewhere(words) || !mayBeThis(words) && isAnother(words);
    }

    /** Whether the name begins with a region that this organ does not lie in. */
    boolean liesElsewhere(String words) {
        Matcher region = REGION.matcher(words);
        return !regions.isEmpty() && !mayBeThis(words) && regions.stream().noneMatch(words::contains) && region.find()
                && !name.contains(region.group()) && regions.stream().noneMatch(own -> isLeague(region.group(), own));
    }

    /** 锡盟 is 锡林郭勒盟. */
    private static boolean isLeague(String name, String own) {
        return name.endsWith("盟") && own.endsWith("盟") && own.charAt(0) == name.charAt(0);
    }

    private boolean mayBeThis(String words) {
        return name.contains(words) || words.contains(name);
    }

    /** No character more or less makes one name of the other, as 科技局 of 科学技术局, and they begin differently. */
    private boolean isAnother(String words) {
        String own = core(name);
        String other = core(words);
        return own.length() > FEWEST_CHARACTERS && other.length() > FEWEST_CHARACTERS && !holdsAll(own, other)
                && !holdsAll(other, own) && !own.startsWith(other.substring(0, FEWEST_CHARACTERS));
    }

    /** What is left behind the regions. */
    private String core(String words) {
        String rest = words;
        for (String region : regions) {
            int start = rest.indexOf(region);
            rest = start < 0 ? rest : rest.substring(start + region.length());
        }
        return REGION.matcher(ABOVE.matcher(rest).replaceFirst("")).replaceFirst("");
    }

    private static boolean holdsAll(String words, String characters) {
        return characters.chars().allMatch(c -> words.indexOf(c) >= 0);
    }
}
