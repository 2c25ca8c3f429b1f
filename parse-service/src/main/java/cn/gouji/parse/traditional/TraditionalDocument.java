package cn.gouji.parse.traditional;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

/**
 * A document in traditional characters, as web pages that offer both hand it out. It is recognised in simplified ones, as the
 * form and the register have them; text is given back as printed.
 */
public final class TraditionalDocument {

    /** No report lacks it: 政府信息公開. */
    private static final char TYPICAL = '開';
    private static final long LONGEST = 200_000;

    private final Document simplified;
    private final Map<String, String> printedLines = new HashMap<>();
    private final String printed;
    private final String all;

    public TraditionalDocument(Document document) {
        this.simplified = new Document(document.blocks().stream().map(TraditionalDocument::simplified).toList(),
                document.asides().stream().map(TraditionalDocument::simplified).toList(), document.recognised());
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        List<TextRow> rows = TextRow.of(simplified);
        List<TextRow> printedRows = TextRow.of(document);
        for (int i = 0; i < rows.size(); i++) {
            before.add(printedRows.get(i).text());
            after.add(rows.get(i).text());
            printedLines.put(after.getLast(), before.getLast());
        }
        this.printed = String.join("\n", before);
        this.all = String.join("\n", after);
    }

    /** Whether the text of a document has a character that all reports in traditional characters have. */
    public static boolean is(Document document) {
        return document.length() <= LONGEST
                && TextRow.of(document).stream().flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.indexOf(TYPICAL) >= 0);
    }

    public Document simplified() {
        return simplified;
    }

    /** What was read of the simplified document, with all text as printed; names of organs stay as the register has them. */
    public ParsedReport asPrinted(ParsedReport read) {
        return new ParsedReport(read.submissionId(), read.form(), read.outcome(), read.reason(), printed(read.title()),
                read.year(), read.period(), read.issuedOn(), read.organ(),
                read.sections().stream().map(this::printed).toList(), printed(read.cells()),
                read.figures().stream().map(this::printed).toList(), read.notes(), printed(read.preface()),
                read.prefacePlaces());
    }

    private Map<String, CellReading> printed(Map<String, CellReading> cells) {
        Map<String, CellReading> printed = new LinkedHashMap<>();
        cells.forEach((id, cell) -> printed.put(id,
                new CellReading(cell.value(), cell.origin(), printed(cell.raw()), cell.place())));
        return printed;
    }

    private Section printed(Section section) {
        return new Section(section.number(), printed(section.heading()), printed(section.text()),
                section.parts().stream().map(this::printed).toList(), section.place(), section.textPlaces());
    }

    private SectionPart printed(SectionPart part) {
        return new SectionPart(part.topic(), printed(part.heading()), printed(part.text()), part.place());
    }

    private Figure printed(Figure figure) {
        return new Figure(figure.name(), figure.value(), figure.bound(), figure.unit(), printed(figure.quote()),
                figure.section(), figure.place());
    }

    /** Line by line: a piece of a line is what stands in its place, one that was put together stays simplified. */
    private String printed(String text) {
        if (text == null) {
            return null;
        }
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String whole = printedLines.get(line);
            int at = whole == null ? all.indexOf(line) : -1;
            lines.add(whole != null ? whole : at < 0 ? line : printed.substring(at, at + line.length()));
        }
        return String.join("\n", lines);
    }

    private static Block simplified(Block block) {
        return switch (block) {
            case Line line -> simplified(line);
            case Grid grid -> new Grid(grid.rows().stream().map(row -> new GridRow(
                    row.cells().stream().map(TraditionalCharacters::simplified).toList(), row.place())).toList());
            case Picture picture -> picture;
        };
    }

    private static Line simplified(Line line) {
        return new Line(TraditionalCharacters.simplified(line.text()), line.place());
    }
}
