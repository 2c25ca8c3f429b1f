package cn.gouji.stats.register;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The keys under which reports of a registered organ come: as the recogniser of reports makes them from the name. */
final class OrganKeys {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");
    private static final Pattern WITH_REGION = Pattern.compile("\\d{2,9}/.+");

    private OrganKeys() {
    }

    /** @param around names of the regions that contain the organ's, from the province down, itself last; may be empty */
    static Set<String> of(RegisteredOrgan organ, List<String> around) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(organ.code());
        add(organ.name(), organ.region(), around, keys);
        organ.formerNames().forEach(name -> add(name, organ.region(), around, keys));
        return keys;
    }

    private static void add(String printed, String region, List<String> around, Set<String> keys) {
        String name = normalised(printed);
        if (WITH_REGION.matcher(name).matches()) {
            keys.add(name);
            return;
        }
        keys.add(region + "/" + name);
        String rest = name;
        for (int i = 0; i < around.size() - 1; i++) {
            if (rest.startsWith(around.get(i)) && rest.length() > around.get(i).length()) {
                rest = rest.substring(around.get(i).length());
                keys.add(region + "/" + rest);
            }
        }
        if (!around.isEmpty()) {
            String own = around.getLast();
            // 财政局 of 甘州区 is 甘州区财政局; a township of the county does not carry the county's name.
            keys.add(region + "/" + (rest.startsWith(own) ? rest.substring(own.length()) : own + rest));
        }
        keys.remove(region + "/");
    }

    static String normalised(String name) {
        return BLANKS.matcher(name).replaceAll("").replace('(', '（').replace(')', '）');
    }
}
