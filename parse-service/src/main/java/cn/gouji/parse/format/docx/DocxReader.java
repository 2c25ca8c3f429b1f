package cn.gouji.parse.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.ZipParts;
import cn.gouji.parse.format.html.HtmlReader;
import cn.gouji.parse.format.html.MhtmlReader;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.DocumentDraft;
import cn.gouji.parse.page.Line;

/**
 * Reads DOCX documents: only the main part and the page headers, as streams. The object model of the usual library builds a tree of the
 * whole document first and takes many times as long.
 */
public final class DocxReader implements DocumentReader {

    private static final Pattern MAIN_PART = Pattern.compile("word/document\\d*\\.xml");

    private static final Pattern HEADER_PART = Pattern.compile("word/header\\d*\\.xml");
    private static final Pattern WEB_PART = Pattern.compile("word/[^/]+\\.(?:mht|mhtml|htm|html)");
    private static final int MOST_HEADERS = 9;

    @Override
    public boolean accepts(byte[] content) {
        return mainPart(content).isPresent();
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        DocumentDraft draft = new DocumentDraft();
        try (ZipParts parts = ZipParts.open(content)) {
            String name = mainPart(content).orElseThrow();
            InputStream main = parts.part(name).orElseThrow();
            Numbering numbering = NumberingReader.read(parts);
            new DocxFlow(draft, numbering, RunLooks.read(parts), DocxPictures.of(parts, name)::file)
                    .read(XmlStream.open(main));
            headers(content, parts, draft);
        } catch (IOException | XMLStreamException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "Word 文件已损坏，或不完整，无法读取。", broken);
        }
        if (draft.isEmpty() && webPart(content).isPresent()) {
            return ofWebPage(content, webPart(content).get());
        }
        if (draft.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "Word 文件中没有文字。");
        }
        return draft.document();
    }

    /** What stands at the head of every page is no part of the text, but may be the only title. */
    private static void headers(byte[] content, ZipParts parts, DocumentDraft draft)
            throws IOException, XMLStreamException {
        List<String> names = ZipParts.names(content).stream().filter(name -> HEADER_PART.matcher(name).matches())
                .limit(MOST_HEADERS).toList();
        for (String name : names) {
            DocumentDraft header = new DocumentDraft();
            new DocxFlow(header, new Numbering(Map.of(), Map.of()), RunLooks.NONE, key -> null)
                    .read(XmlStream.open(parts.part(name).orElseThrow()));
            for (Block block : header.document().blocks()) {
                if (block instanceof Line line) {
                    draft.aside(line.text(), "页眉");
                }
            }
        }
    }

    /** Some programs put a web page into a document that is else empty, and leave it to Word to turn it into text. */
    private static Document ofWebPage(byte[] content, String name) throws UnreadableDocumentException {
        try (ZipParts parts = ZipParts.open(content)) {
            byte[] page = parts.part(name).orElseThrow().readAllBytes();
            DocumentReader archive = new MhtmlReader();
            return archive.accepts(page) ? archive.read(page) : new HtmlReader().read(page);
        } catch (IOException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "Word 文件已损坏，或不完整，无法读取。", broken);
        }
    }

    private static Optional<String> webPart(byte[] content) {
        return ZipParts.names(content).stream().filter(name -> WEB_PART.matcher(name).matches()).findFirst();
    }

    private static Optional<String> mainPart(byte[] content) {
        List<String> names = ZipParts.names(content);
        return names.stream().filter(name -> MAIN_PART.matcher(name).matches()).findFirst();
    }
}
