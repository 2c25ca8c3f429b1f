package cn.gouji.stats.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds organs of one region that bear one name in the same year: nobody could tell whose report a report is. */
final class Namesakes {

    private final Map<String, List<RegisteredOrgan>> byKey = new HashMap<>();

    /** @param registered organs that are in the register and stay there as they are */
    Namesakes(Collection<RegisteredOrgan> registered) {
        registered.forEach(this::add);
    }

    /** @return the organ that it cannot be told from; if there is none it is one of those to be looked at from now on */
    Optional<RegisteredOrgan> of(RegisteredOrgan organ) {
        Optional<RegisteredOrgan> found = byKey.getOrDefault(key(organ), List.of()).stream()
                .filter(organ::reportsBeside).findFirst();
        if (found.isEmpty()) {
            add(organ);
        }
        return found;
    }

    static String key(RegisteredOrgan organ) {
        return organ.region() + "/" + OrganKeys.normalised(organ.name());
    }

    static String reason(RegisteredOrgan other) {
        return "与代码 " + other.code() + " 的机关同名同地区，有效期重叠，无法区分两者的报告。";
    }

    private void add(RegisteredOrgan organ) {
        byKey.computeIfAbsent(key(organ), key -> new ArrayList<>()).add(organ);
    }
}
