package cn.gouji.parse.format.html;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Selector.SelectorParseException;

/**
 * The rules in a page's own style sheets that lay out grids, or hide a piece of a table. Only there: what a rule hides
 * elsewhere is often shown by a script, or by another rule, and would be missed.
 */
final class StyleRules {

    /** Steps of looking for the elements of rules; a page of a report with a large style sheet takes a hundredth. */
    private static final double MOST_STEPS = 50e6;
    private static final Set<String> PIECES = Set.of("tr", "td", "th");
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,500})\\{([^{}]{1,2000})\\}");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
    private static final Pattern MAY_HIDE = Pattern
            .compile("none|hidden|collapse|line-through|super|opacity|font-size:0|color:(?:white|#fff)|:-\\d{3}");
    private static final Pattern STATE = Pattern.compile(":(?:hover|focus|active|visited|target)");
    private static final Pattern PART = Pattern.compile("[\\s>+~]+");

    private final Element page;
    private int elements;
    private int depth;
    private double steps;
    /** Whether a rule that lays out grids could not be followed. */
    private boolean unsure;

    private StyleRules(Element page) {
        this.page = page;
        page.traverse((node, level) -> {
            elements++;
            depth = Math.max(depth, level);
        });
    }

    /**
     * Marks the pieces of tables that the rules hide, and writes into elements what they tell of grids.
     *
     * @return whether all that is told of grids is written there
     */
    static boolean apply(Element page) {
        StyleRules rules = null;
        for (Element sheet : page.select("style:not([media*=print])")) {
            Matcher rule = RULE.matcher(withoutGroups(COMMENT.matcher(sheet.data()).replaceAll("")));
            while (rule.find()) {
                String style = Unseen.compact(rule.group(2));
                boolean grid = style.contains("grid-");
                if (grid || MAY_HIDE.matcher(style).find()) {
                    rules = rules == null ? new StyleRules(page) : rules;
                    for (String selector : rule.group(1).split(",")) {
                        rules.apply(selector.strip(), style, grid ? rule.group(2) : null);
                    }
                }
            }
        }
        return rules == null || !rules.unsure;
    }

    /** @param grid the rule as it is written if it tells of a grid, otherwise null */
    private void apply(String selector, String style, String grid) {
        double cost = elements * Math.pow(depth, Math.max(1, PART.split(selector).length - 1));
        // What depends on the state of the page, such as the pointer over an element, hides nothing of a saved one.
        boolean stateful = grid == null ? selector.indexOf(':') >= 0 : STATE.matcher(selector).find();
        if (steps + cost > MOST_STEPS || selector.isEmpty() || stateful) {
            unsure |= grid != null && !stateful;
            return;
        }
        steps += cost;
        try {
            for (Element element : page.select(selector)) {
                if (grid != null) {
                    element.attr("style", grid + ";" + element.attr("style"));
                }
                boolean piece = PIECES.contains(element.normalName())
                        || !element.isBlock() && element.closest("td,th") != null;
                if (piece && Unseen.is(element, style)) {
                    element.attr("hidden", "");
                }
            }
        } catch (SelectorParseException notKnown) {
            // A rule that is written wrongly holds for nothing.
            unsure |= grid != null;
        }
    }

    /** Without rules for some media or fonts only. */
    private static String withoutGroups(String css) {
        StringBuilder rules = new StringBuilder();
        int depth = 0;
        boolean group = false;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            group |= c == '@' && depth == 0;
            if (!group) {
                rules.append(c);
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0 && (c == '}' || c == ';')) {
                group = false;
                depth = 0;
            }
        }
        return rules.toString();
    }
}
