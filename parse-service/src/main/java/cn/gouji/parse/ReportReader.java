package cn.gouji.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.TextPlace;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.figure.FigureReader;
import cn.gouji.parse.form.PictureCells;
import cn.gouji.parse.form.PictureTables;
import cn.gouji.parse.form.RecognisedForm;
import cn.gouji.parse.form.ReportRecogniser;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.head.HeadReader;
import cn.gouji.parse.head.ReportHead;
import cn.gouji.parse.organ.OrganRecogniser;
import cn.gouji.parse.organ.RecognisedOrgan;
import cn.gouji.parse.organ.region.RegionDirectory;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.traditional.TraditionalDocument;

/** Reads one document into a report. Never throws for a bad document: the outcome is data. */
public final class ReportReader implements ReportReading {

    /** A document with fewer sections and no table is no annual report. */
    private static final int FEWEST_SECTIONS = 3;
    private static final int TABLES = 3;

    private final Formats formats;
    private final ReportRecogniser recogniser = new ReportRecogniser();
    private final HeadReader heads = new HeadReader();
    private final FigureReader figures = new FigureReader();
    private final OrganRecogniser organs;

    public ReportReader() {
        this(new Formats());
    }

    public ReportReader(Formats formats) {
        this(formats, RegionDirectory.builtIn());
    }

    public ReportReader(Formats formats, RegionDirectory regions) {
        this.formats = formats;
        this.organs = new OrganRecogniser(regions);
    }

    @Override
    public ParsedReport read(String submissionId, byte[] content, String fileName, Hints hints) {
        try {
            return read(submissionId, formats.read(content), fileName, hints, false);
        } catch (UnreadableDocumentException e) {
            return unreadable(submissionId, e.reason(), e.getMessage());
        } catch (StackOverflowError nested) {
            // Only the document's own nesting can do this; another try would end the same way.
            return ParsedReport.unreadable(submissionId, UnreadableReason.DAMAGED,
                    List.of(new Note("document.nestedTooDeeply", "文档结构嵌套过深，无法读取。", List.of())));
        }
    }

    /** @param looked whether its pictures have been looked at; that takes seconds and is done only if a table is missing */
    private ParsedReport read(String submissionId, Document document, String fileName, Hints hints, boolean looked)
            throws UnreadableDocumentException {
        ReportRecogniser.Divided divided = recogniser.divide(document);
        List<Line> preface = divided.preface();
        List<Line> body = divided.body();
        ReportHead head = heads.read(preface, body, document.asides(), fileName, hints);
        RecognisedForm read = divided.read(head.year());
        if (!read.complete() && TraditionalDocument.is(document)) {
            TraditionalDocument traditional = new TraditionalDocument(document);
            return traditional.asPrinted(read(submissionId, traditional.simplified(), fileName, hints, looked));
        }
        if (read.tablesFound() < TABLES && document.hasPictures() && !looked) {
            return read(submissionId, formats.recognised(document), fileName, hints, true);
        }
        RecognisedForm form = PictureTables.noted(PictureCells.doubted(read, document.recognised()), document);
        if (form.tablesFound() == 0 && form.sections().size() < FEWEST_SECTIONS) {
            return unreadable(submissionId, UnreadableReason.NOT_A_REPORT, "文件不是政府信息公开工作年度报告：没有找到规定的章节和表格。");
        }
        RecognisedOrgan organ = organs.recognise(head, Stream.concat(preface.stream(), body.stream()).toList(),
                fileName, hints);
        List<Note> notes = new ArrayList<>(head.notes());
        notes.addAll(organ.notes());
        notes.addAll(form.notes());
        return new ParsedReport(submissionId, form.form(), form.complete() ? Outcome.READ : Outcome.PARTLY, null,
                head.title(), head.year(), head.period(), head.issuedOn(), organ.organ(), form.sections(), form.cells(),
                figures.read(form.sections(), head.year(), body), notes, text(preface),
                TextPlace.of(preface.stream().map(Line::place).toList()));
    }

    private static String text(List<Line> preface) {
        return preface.isEmpty() ? null : preface.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    private static ParsedReport unreadable(String submissionId, UnreadableReason reason, String detail) {
        return ParsedReport.unreadable(submissionId, reason,
                List.of(new Note("document.unreadable", detail, List.of())));
    }
}
