package cn.gouji.parse.format.html;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What the elements of a page are by what they hold: lists of links, which lead to other pages, and table rows that
 * only lay the page out. Found in one pass, however deep elements nest.
 */
final class PageOutline implements NodeVisitor {

    private static final Set<String> WHOLE = Set.of("body", "html", "#root");
    private static final int FEWEST_LINKS = 3;
    private static final double LINKED_SHARE = 0.75;
    /** No cell of the form holds so many characters; running text does. */
    private static final int LONGEST_CELL = 300;

    private final Deque<Content> open = new ArrayDeque<>();
    private final Set<Element> linkLists = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> layoutRows = Collections.newSetFromMap(new IdentityHashMap<>());
    private int linkDepth;

    private PageOutline() {
    }

    static PageOutline of(Element page) {
        PageOutline outline = new PageOutline();
        page.traverse(outline);
        return outline;
    }

    boolean isLinkList(Element element) {
        return linkLists.contains(element);
    }

    /** Whether a row holds whole tables or running text. */
    boolean isLayout(Element row) {
        return layoutRows.contains(row);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text && !open.isEmpty()) {
            int characters = count(text.getWholeText());
            open.peek().text += characters;
            open.peek().linked += linkDepth > 0 ? characters : 0;
        } else if (node instanceof Element element) {
            open.push(new Content());
            linkDepth += element.normalName().equals("a") ? 1 : 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        Content content = open.pop();
        switch (element.normalName()) {
            case "a" -> {
                linkDepth--;
                content.links++;
            }
            case "td", "th" -> {
                content.longCell |= content.text > LONGEST_CELL || content.tables;
                content.cells = 1;
            }
            case "tr" -> {
                if (content.longCell) {
                    layoutRows.add(element);
                }
            }
            case "table" -> {
                content.tables |= content.cells > 1;
                content.longCell = false;
                content.cells = 0;
            }
            default -> {
            }
        }
        boolean leadsAway = content.links >= FEWEST_LINKS && content.linked >= content.text * LINKED_SHARE;
        if (leadsAway && element.isBlock() && !WHOLE.contains(element.normalName())) {
            linkLists.add(element);
        }
        if (!open.isEmpty()) {
            open.peek().add(content);
        }
    }

    private static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) > ' ' && text.charAt(i) != '\u00A0' ? 1 : 0;
        }
        return count;
    }

    /** What an element holds. */
    private static final class Content {

        private int text;
        private int linked;
        private int links;
        private int cells;
        private boolean tables;
        private boolean longCell;

        void add(Content inner) {
            text += inner.text;
            linked += inner.linked;
            links += inner.links;
            cells += inner.cells;
            tables |= inner.tables;
            longCell |= inner.longCell;
        }
    }
}
