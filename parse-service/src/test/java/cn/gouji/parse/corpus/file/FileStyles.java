package cn.gouji.parse.corpus.file;

import java.util.List;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.format.ofd.OfdPaper;
import cn.gouji.parse.format.pdf.PdfPaper;

/** The file formats of the corpus. */
public final class FileStyles {

    /** With merged cells, as the official form is laid out. */
    public static final List<Style> MERGED = List.of(
            new HtmlPage("web page", true, false),
            new HtmlPage("page of a web site", true, true),
            new WordFile("docx", true),
            new DocFile("doc", true),
            new SpreadsheetFile("xlsx", XSSFWorkbook::new, true),
            new SpreadsheetFile("xls", HSSFWorkbook::new, true),
            new RtfFile("rtf", true, false));

    /** With one cell for each place, which every damage can meet. */
    public static final List<Style> PLAIN = List.of(
            new HtmlPage("web page without merged cells", false, false),
            new HtmlPage("page of a web site without merged cells", false, true),
            new WordFile("docx without merged cells", false),
            new DocFile("doc without merged cells", false),
            new SpreadsheetFile("xls without merged cells", HSSFWorkbook::new, false),
            new RtfFile("rtf without merged cells", false, true));

    /** Pages on which everything only has a place. */
    public static final List<Style> PRINTED = List.of(
            new PrintedFile("pdf", PdfPaper::new),
            new PrintedFile("ofd", OfdPaper::new));

    private FileStyles() {
    }
}
