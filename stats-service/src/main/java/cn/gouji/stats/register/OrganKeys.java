package cn.gouji.stats.register;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The keys under which reports of a registered organ come: as the recogniser of reports makes them from the name. */
final class OrganKeys {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern WITH_REGION = Pattern.compile("\\d{2,9}/.+");

    private OrganKeys() {
    }

    /**
     * The keys made of one name of an organ.
     *
     * @param around what the regions that contain the organ's were called in one year or another, from the province down,
     *        the organ's own last; may be empty
     */
    static Set<String> of(String printed, String region, List<Set<String>> around) {
        String name = normalised(printed);
        if (WITH_REGION.matcher(name).matches()) {
            return Set.of(name);
        }
        Set<String> names = new LinkedHashSet<>(Set.of(name));
        String rest = name;
        for (int i = 0; i < around.size() - 1; i++) {
            rest = without(around.get(i), rest);
            names.add(rest);
        }
        if (!around.isEmpty()) {
            // 财政局 of 甘州区 is 甘州区财政局; a township of the county does not carry the county's name.
            String bare = without(around.getLast(), rest);
            names.add(bare);
            around.getLast().forEach(own -> names.add(own + bare));
        }
        return names.stream().map(one -> region + "/" + one).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String without(Set<String> regions, String name) {
        return regions.stream().filter(region -> name.startsWith(region) && name.length() > region.length())
                .max(Comparator.comparingInt(String::length))
                .map(region -> name.substring(region.length()))
                .orElse(name);
    }

    static String normalised(String name) {
        return BLANKS.matcher(name).replaceAll("").replace('(', '（').replace(')', '）');
    }
}
