package cn.gouji.parse.format;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Upon which style each style of a document is based. */
public final class StyleParents {

    private final Map<String, String> parents = new HashMap<>();

    /** @param parent null if the style is based upon none */
    public void put(String style, String parent) {
        if (parent != null) {
            parents.put(style, parent);
        }
    }

    /**
     * Whether the styles hold the style or one it is based upon.
     *
     * @param style null if there is none
     */
    public boolean anyOf(Set<String> styles, String style) {
        String now = style;
        // Styles that are based upon each other in a circle are a fault of the file.
        for (int i = 0; now != null && i <= parents.size(); i++) {
            if (styles.contains(now)) {
                return true;
            }
            now = parents.get(now);
        }
        return false;
    }
}
