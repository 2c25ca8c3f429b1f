package cn.gouji.parse.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import cn.gouji.parse.format.text.TextReader;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.FlowText;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridLayout;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;

/** Walks a page in reading order and writes down its lines and tables. */
final class HtmlFlow implements NodeFilter {

    private static final Set<String> LINES = Set.of("td", "th", "tr", "caption", "br", "hr", "li", "dt", "dd", "legend",
            "summary", "center", "article", "section", "main", "header");

    private final DocumentDraft draft;
    private final PageOutline outline;
    private final WebPictures pictures;
    private final boolean keepsLineEnds;
    private final FlowText text = new FlowText();
    private final Deque<GridLayout> tables = new ArrayDeque<>();

    HtmlFlow(DocumentDraft draft, PageOutline outline, WebPictures pictures, boolean keepsLineEnds) {
        this.draft = draft;
        this.outline = outline;
        this.pictures = pictures;
        this.keepsLineEnds = keepsLineEnds;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (Unseen.is(element) || outline.isLinkList(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (startsLine(element)) {
            endLine();
        }
        if (element.normalName().equals("pre") && element.children().isEmpty()) {
            preformatted(element.wholeText());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("img")) {
            picture(element);
        } else if (element.normalName().equals("table")) {
            tables.push(new GridLayout());
        } else if (element.normalName().equals("tr") && !tables.isEmpty()) {
            return row(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && startsLine(element)) {
            endLine();
            if (element.normalName().equals("table") && !tables.isEmpty()) {
                flush(tables.pop());
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult row(Element row) {
        List<TableCell> cells = outline.isLayout(row) ? List.of() : TableCell.of(row);
        boolean isText = cells.size() == 1 && cells.getFirst().isParagraphs();
        boolean isPicture = cells.stream().allMatch(cell -> cell.text().isBlank()) && row.selectFirst("img") != null;
        if (outline.isLayout(row) || isText || isPicture) {
            tables.forEach(this::flush);
            return FilterResult.CONTINUE;
        }
        GridLayout table = tables.peek();
        table.startRow();
        cells.forEach(cell -> table.cell(cell.text(), cell.columns(), cell.rows()));
        table.endRow();
        return FilterResult.SKIP_ENTIRELY;
    }

    private void flush(GridLayout table) {
        List<List<String>> rows = table.take();
        if (!rows.isEmpty()) {
            draft.table(rows);
        }
    }

    /** A text with its tabs and blanks, read like any other. */
    private void preformatted(String words) {
        for (Block block : TextReader.blocks(words)) {
            if (block instanceof Grid grid) {
                draft.table(grid.rows().stream().map(GridRow::cells).toList());
            } else if (block instanceof Line line) {
                draft.laidOut(line.text());
            }
        }
    }

    private void append(TextNode words) {
        String piece = words.getWholeText();
        boolean preformatted = keepsLineEnds || words.parent() instanceof Element parent
                && parent.normalName().equals("pre");
        if (!preformatted || piece.indexOf('\n') < 0) {
            text.append(piece);
            return;
        }
        String[] lines = piece.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            text.append(lines[i]);
            if (i + 1 < lines.length) {
                endLine();
            }
        }
    }

    /** Within a line of text it is an ornament. */
    private void picture(Element image) {
        String source = image.attr("src");
        if (text.isEmpty() && !WebPictures.isSign(source) && !isNarrow(image.attr("width"))) {
            draft.picture(pictures.file(source));
        }
    }

    private static boolean isNarrow(String width) {
        return width.matches("\\d{1,2}(px)?");
    }

    private void endLine() {
        if (!text.isEmpty()) {
            draft.line(text.take());
        }
    }

    private static boolean startsLine(Element element) {
        return element.isBlock() || LINES.contains(element.normalName());
    }
}
