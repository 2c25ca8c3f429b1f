package cn.gouji.parse.format;

import java.util.List;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.doc.DocReader;
import cn.gouji.parse.format.docx.DocxReader;
import cn.gouji.parse.format.docx.WordXmlReader;
import cn.gouji.parse.format.html.HtmlReader;
import cn.gouji.parse.format.html.MhtmlReader;
import cn.gouji.parse.format.html.WebPictures;
import cn.gouji.parse.format.odf.OdfReader;
import cn.gouji.parse.format.ofd.OfdReader;
import cn.gouji.parse.format.pdf.PdfReader;
import cn.gouji.parse.format.picture.EmbeddedPictures;
import cn.gouji.parse.format.picture.PictureReader;
import cn.gouji.parse.format.rtf.RtfReader;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.format.sheet.SpreadsheetReader;
import cn.gouji.parse.format.text.TextReader;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.DocumentTooLargeException;

/** The formats that can be read; the bytes of a file tell which it is, its name tells nothing. */
public final class Formats {

    /** As many as the largest file that is taken in can have; a long report has 20 000. */
    private static final int MOST_CHARACTERS = 52_500_000;

    private final List<DocumentReader> readers;
    private final Tesseract tesseract;

    public Formats() {
        this(new Tesseract("tesseract"));
    }

    /** @param tesseract recognises the characters of scanned pages */
    public Formats(Tesseract tesseract) {
        this.tesseract = tesseract;
        // In the order of asking: what a signature tells first, text last because almost anything can be taken for it.
        readers = List.of(new DocxReader(), new SpreadsheetReader(), new OdfReader(), new OfdReader(tesseract),
                new DocReader(),
                new RtfReader(),
                new PdfReader(tesseract), new PictureReader(tesseract), new ContainerReader(), new UnsupportedReader(),
                new WordXmlReader(), new MhtmlReader(), new HtmlReader(), new TextReader());
    }

    private static Document withinLimit(Document document) {
        if (document.length() > MOST_CHARACTERS) {
            throw new DocumentTooLargeException("文件正文超过" + MOST_CHARACTERS / 10_000 + "万字，超出年度报告的合理篇幅。");
        }
        return document;
    }

    /** Whether it is a text or a web page, read by plain code in a time that grows with its length only. */
    public static boolean isPlain(byte[] content) {
        return !ZipParts.isArchive(content) && !Ole2.isContainer(content) && !PdfReader.isPdf(content)
                && !PictureReader.isPicture(content) && !UnsupportedReader.knows(content)
                && !WordXmlReader.isWordXml(content) && !OdfReader.isFlat(content) && !WebPictures.in(content)
                && !RtfReader.holdsPictures(content);
    }

    /**
     * The same document with its pictures recognised, as far as that is possible.
     *
     * @throws UnreadableDocumentException if there is nothing but pictures, and no text was recognised
     */
    public Document recognised(Document document) throws UnreadableDocumentException {
        Document recognised = EmbeddedPictures.read(document, tesseract);
        if (recognised.length() == 0) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, tesseract.isInstalled()
                    ? "文件中只有图片，没有识别出文字。"
                    : "文件中只有图片，需要文字识别（OCR）才能读取；" + Tesseract.MISSING);
        }
        return recognised;
    }

    /** @throws UnreadableDocumentException if nothing can be read, with the reason for the sender */
    public Document read(byte[] content) throws UnreadableDocumentException {
        try {
            for (DocumentReader reader : readers) {
                if (reader.accepts(content)) {
                    return withinLimit(reader.read(content));
                }
            }
        } catch (DocumentTooLargeException tooLarge) {
            throw new UnreadableDocumentException(UnreadableReason.TOO_LARGE, tooLarge.getMessage(), tooLarge);
        } catch (RuntimeException | StackOverflowError broken) {
            // Parsers of others answer a broken or hostile file with any exception; the next file is none the worse.
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "文件已损坏，或不符合其格式，无法读取。", broken);
        }
        throw new IllegalStateException("The last reader accepts anything");
    }
}
