package cn.gouji.parse.format.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.text.TextDecoder;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.DocumentDraft;

/**
 * Reads web pages, also saved from Word, also fragments. What a page declares as its encoding is often wrong and never
 * asked: the bytes tell.
 */
public final class HtmlReader implements DocumentReader {

    private static final int SNIFFED = 65_536;
    /** A page nests a few dozen levels; deeper elements are taken as siblings so that no stack is exhausted. */
    private static final int DEEPEST = 300;
    private static final Pattern MARKUP = Pattern.compile("</(?:p|div|span|h[1-6]|li|td|tr|table)\\s*>");
    private static final int FEWEST_ELEMENTS = 3;
    /** No report has less; a page that loads it from elsewhere may have a title and some links. */
    private static final int FEWEST_CHARACTERS = 300;
    private static final String FRAMES = "iframe, frame, embed, object";
    /** What follows the first character of a tag by which a page is told. */
    private static final String TAG_STARTS = "hHbB!/";

    @Override
    public boolean accepts(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, SNIFFED), StandardCharsets.ISO_8859_1);
        if (!hasTag(head)) {
            return false;
        }
        String ascii = head.toLowerCase(Locale.ROOT).replace("\0", "");
        if (ascii.contains("<html") || ascii.contains("<!doctype html") || ascii.contains("<body")) {
            return true;
        }
        Matcher markup = MARKUP.matcher(ascii);
        int found = 0;
        while (found < FEWEST_ELEMENTS && markup.find()) {
            found++;
        }
        return found == FEWEST_ELEMENTS;
    }

    /** Whether one of the tags may begin somewhere; in UTF-16 a zero stands between its characters. */
    private static boolean hasTag(String head) {
        for (int open = head.indexOf('<'); open >= 0; open = head.indexOf('<', open + 1)) {
            int next = open + 1;
            while (next < head.length() && head.charAt(next) == 0) {
                next++;
            }
            if (next < head.length() && TAG_STARTS.indexOf(head.charAt(next)) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        return read(content, WebPictures.ofPage());
    }

    Document read(byte[] content, WebPictures pictures) throws UnreadableDocumentException {
        String html = TextDecoder.decode(content).orElseThrow(() -> new UnreadableDocumentException(
                UnreadableReason.DAMAGED, "网页的文字编码无法识别，或内容已损坏。"));
        Element page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        // Head and foot of a table may be written elsewhere, and are shown before and behind its rows.
        page.select("table > tbody ~ thead").forEach(head -> head.parent().prependChild(head));
        page.select("table > tfoot").forEach(foot -> foot.parent().appendChild(foot));
        RowsOfBlocks.mark(page);
        boolean told = StyleRules.apply(page);
        if (told && html.contains("grid-template-columns")) {
            CssGrids.mark(page);
        }
        DocumentDraft draft = new DocumentDraft();
        PageOutline outline = PageOutline.of(page);
        PageTitle.of(page).forEach(title -> draft.aside(title, "网页标题"));
        page.filter(new HtmlFlow(draft, outline, pictures, isLoose(html)));
        Document document = draft.document();
        if (document.length() < FEWEST_CHARACTERS && !document.hasPictures()
                && page.selectFirst(draft.isEmpty() ? FRAMES + ", textarea, script" : FRAMES) != null) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT,
                    "网页的正文不在文件里：它由脚本载入，或在框架、嵌入的文件中。请在浏览器中打开后复制正文，或提交其中的附件。");
        }
        if (draft.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "网页中没有文字。");
        }
        return document;
    }

    /** Plain text or Markdown with tables in HTML: its line ends are line ends. */
    private static boolean isLoose(String html) {
        String head = html.substring(0, Math.min(html.length(), SNIFFED)).toLowerCase(Locale.ROOT);
        return !head.contains("<html") && !head.contains("<body") && !head.contains("<p") && !head.contains("<div");
    }
}
