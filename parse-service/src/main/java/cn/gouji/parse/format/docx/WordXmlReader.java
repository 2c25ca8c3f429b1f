package cn.gouji.parse.format.docx;

import java.io.ByteArrayInputStream;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.XmlHead;
import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.DocumentDraft;

/**
 * Reads Word documents that are one XML file: of Word 2003, which office systems fill in from a template and call .doc, and the
 * parts of a DOCX in one file. The elements of the text are those of DOCX.
 */
public final class WordXmlReader implements DocumentReader {

    private static final int SNIFFED = 8_192;
    private static final String WORD_2003 = "schemas.microsoft.com/office/word/2003/wordml";
    private static final String PACKAGE = "schemas.microsoft.com/office/2006/xmlPackage";

    @Override
    public boolean accepts(byte[] content) {
        return isWordXml(content);
    }

    /** Whether it begins as such a file does. */
    public static boolean isWordXml(byte[] content) {
        String head = XmlHead.of(content, SNIFFED);
        return head.contains(WORD_2003) || head.contains(PACKAGE);
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        DocumentDraft draft = new DocumentDraft();
        try {
            XMLStreamReader xml = XmlStream.open(new ByteArrayInputStream(content));
            // Of other texts, such as building blocks, nothing is seen.
            while (xml.hasNext() && draft.isEmpty()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("body")) {
                    new DocxFlow(draft, new Numbering(Map.of(), Map.of()), RunLooks.NONE, key -> null).read(xml);
                }
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "Word XML 文件已损坏，或不完整，无法读取。", broken);
        }
        if (draft.isEmpty()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "Word XML 文件中没有文字。");
        }
        return draft.document();
    }
}
