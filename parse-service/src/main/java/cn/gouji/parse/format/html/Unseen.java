package cn.gouji.parse.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import cn.gouji.parse.format.FootnoteMark;

/** Tells what nobody who looks at a page takes for a part of its text: unseen, struck out, or the mark of a footnote. */
final class Unseen {

    private static final Set<String> DROPPED = Set.of("script", "style", "head", "noscript", "template", "select",
            "textarea", "button", "iframe", "object", "svg", "nav", "footer", "aside", "del", "s", "strike", "xml",
            "map",
            "rp", "rt");
    private static final Pattern HIDING = Pattern.compile("display:none|visibility:(?:hidden|collapse)|mso-hide:all|"
            + "line-through|(?<![a-z-])opacity:0(?:\\.0+)?%?(?:[;!]|$)|"
            + "(?<![a-z-])(?:left|top|text-indent):-\\d{3,}");
    private static final Pattern SIZELESS = Pattern
            .compile("(?<![a-z-])font-size:0(?:\\.0+)?(?:p[xt]|r?em|%)?(?:[;!]|$)");
    /** Pages close the gaps between boxes by giving all around them no size, and the boxes their own. */
    private static final String SIZED = "[style*=font-size]";
    private static final Pattern RAISING = Pattern.compile("vertical-align:super");
    private static final Pattern WHITE = Pattern.compile("(?<![a-z-])color:(?:white|#fff(?:fff)?)(?:[;!]|$)");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]{1,20}");

    /** Articles of official accounts (公众号) hide their text until a script shows it, which no saved page runs. */
    private static final String SHOWN_BY_SCRIPT = "js_content";

    private Unseen() {
    }

    static boolean is(Element element) {
        if (DROPPED.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        if (element.normalName().equals("sup") && isMark(element) || isFootnoteLink(element)) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && !element.id().equals(SHOWN_BY_SCRIPT) && is(element, compact(style));
    }

    /** The same for an element that rules give a style. */
    static boolean is(Element element, String compactStyle) {
        return HIDING.matcher(compactStyle).find()
                || SIZELESS.matcher(compactStyle).find() && element.select(SIZED).stream().allMatch(element::equals)
                || RAISING.matcher(compactStyle).find() && isMark(element)
                || WHITE.matcher(compactStyle).find() && isNumberOnPaper(element);
    }

    static String compact(String style) {
        return style.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Word turns the marks of footnotes into links, raised by a rule. */
    private static boolean isFootnoteLink(Element element) {
        return element.normalName().equals("a") && element.attr("href").matches("#_(?:ftn|edn)(?:ref)?\\d+")
                && FootnoteMark.is(element.text());
    }

    /** A raised figure behind something else of its line. */
    private static boolean isMark(Element element) {
        for (Element inner = element; inner != null && !inner.isBlock(); inner = inner.parent()) {
            if (inner.previousSibling() != null) {
                return FootnoteMark.is(element.text());
            }
        }
        return false;
    }

    /** White numbers are seen on a coloured ground only; a title may have one that cannot be told. */
    private static boolean isNumberOnPaper(Element element) {
        return NUMBER.matcher(element.text().strip()).matches() && element.closest("td,th") != null
                && element.closest("[bgcolor],[style*=background]") == null;
    }
}
