package cn.gouji.parse.corpus.file;

import java.util.List;
import java.util.function.Function;

import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.TableLayout;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.Styles;
import cn.gouji.parse.corpus.style.TextEncoding;
import cn.gouji.parse.format.pdf.Paper;
import cn.gouji.parse.format.pdf.PdfPrinter;
import cn.gouji.parse.format.pdf.PrintOptions;

/** Printed pages; the encoding only chooses how they are drawn. */
record PrintedFile(String name, Function<PrintOptions, Paper> paper) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    /** Values moved between columns of labels, as some text files have them, cannot be ruled. */
    @Override
    public List<TableLayout> layouts() {
        return TableLayout.LABELLED;
    }

    @Override
    public String write(Sheet sheet) {
        return Styles.named("tabs").write(sheet);
    }

    @Override
    public byte[] bytes(Sheet sheet, TextEncoding encoding) {
        PrintOptions options = PrintOptions.of(encoding.ordinal());
        return PdfPrinter.print(sheet, options, paper.apply(options));
    }

    @Override
    public String toString() {
        return name();
    }
}
