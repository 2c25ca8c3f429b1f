package cn.gouji.parse.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.contracts.report.TextPlace;
import cn.gouji.parse.form.dispute.DisputesReader;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.section.FoundSection;
import cn.gouji.parse.form.section.PartFinder;
import cn.gouji.parse.form.section.SectionFinder;
import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.shape.run.LabelledClauses;
import cn.gouji.parse.form.table.ReadTable;
import cn.gouji.parse.form.table.RowTableReader;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;

/** Reads sections and tables of a divided document by one form. */
final class FormReader {

    /** Nearly so many cells has each form: the map of them need not grow. */
    private static final int CELLS = 200;
    /** Few sections have more characters. */
    private static final int LONG_TEXT = 1_000;

    private final Form form;
    private final RowTableReader disclosure;
    private final RowTableReader requests;
    private final DisputesReader disputes;
    private final Map<Integer, LabelledClauses> clauses;
    private final PartFinder parts;

    FormReader(FormCatalogue catalogue) {
        this.form = catalogue.form();
        List<FormTable> tables = catalogue.tables();
        this.disclosure = new RowTableReader(tables.get(0), false);
        this.requests = new RowTableReader(tables.get(1), true);
        this.disputes = new DisputesReader(tables.get(2));
        this.clauses = Map.of(2, new LabelledClauses(new TableForm(tables.get(0))),
                3, new LabelledClauses(new TableForm(tables.get(1))),
                4, new LabelledClauses(new TableForm(tables.get(2))));
        this.parts = new PartFinder(catalogue.sections().getFirst().parts());
    }

    /** @param year the year reported on, null if unknown */
    RecognisedForm read(SectionFinder.Division divided, Integer year) {
        // A heading of last year's table may stand where the heading of the section was lost.
        SectionFinder.Division division = divided.without(section -> Captions.namesAnother(section.heading(), year)
                && Numeral.at(section.heading()).style() != Numeral.Style.HAN);
        List<Note> repeated = new ArrayList<>();
        List<ReadTable> tables = List.of(
                table(division, 2, year, (rows, certain) -> disclosure.read(rows, year, certain), repeated),
                table(division, 3, year, (rows, certain) -> requests.read(rows, year, certain), repeated),
                table(division, 4, year, (rows, certain) -> disputes.read(rows, certain, year), repeated));
        Map<String, CellReading> cells = LinkedHashMap.newLinkedHashMap(CELLS);
        List<Note> notes = new ArrayList<>();
        for (ReadTable table : tables) {
            cells.putAll(table.cells());
            notes.addAll(table.notes());
        }
        if (division.furtherReport() != null) {
            notes.add(new Note("document.furtherReport",
                    "文件中" + where(division.furtherReport()) + "还有另一份报告，只读取了第一份。", List.of()));
        }
        notes.removeIf(note -> note.code().equals(ReadTable.MISSING)
                && repeated.stream().anyMatch(other -> other.cells().equals(note.cells())));
        notes.addAll(repeated);
        List<Section> sections = division.sections().stream().map(this::section).toList();
        int found = (int) tables.stream().filter(ReadTable::found).count();
        return new RecognisedForm(form, sections, cells, notes, found, found == tables.size() && sections.size() == 6);
    }

    /**
     * The table of a section; if it is not there, one that stands in another place, as a whole or nearly so.
     *
     * @param notes takes what a clerk must know of further tables under the same heading
     */
    private ReadTable table(SectionFinder.Division division, int number, Integer year,
            BiFunction<List<TextRow>, Boolean, ReadTable> reader, List<Note> notes) {
        ReadTable read = reader.apply(rows(division, number), division.section(number).isPresent());
        boolean another = division.section(number).map(FoundSection::heading)
                .map(heading -> Captions.namesAnother(heading, year)).orElse(false);
        ReadTable printed = another ? read.realigned() : read;
        ReadTable own = printed.isWhole() ? printed : inOtherPlaces(division, number, reader).orElse(printed);
        ReadTable all = withRepeated(own, division, number, year, reader, notes);
        if (own.found() || all.found() || division.sections().isEmpty()) {
            return all;
        }
        Optional<Note> otherYear = otherYear(division, number, year, own);
        if (otherYear.isPresent()) {
            notes.add(otherYear.get());
            return own;
        }
        List<ReadTable> elsewhere = division.sections().stream().filter(section -> section.number() != number)
                .map(section -> reader.apply(section.rows(), false)).filter(ReadTable::isNearlyWhole).toList();
        return elsewhere.stream().filter(ReadTable::isWhole).findFirst()
                .or(() -> elsewhere.size() == 1 ? Optional.of(elsewhere.getFirst()) : Optional.empty())
                .map(ReadTable::realigned).orElse(own);
    }

    /** The table of a section that has sentences in its place, or of which values stand behind the section. */
    private Optional<ReadTable> inOtherPlaces(SectionFinder.Division division, int number,
            BiFunction<List<TextRow>, Boolean, ReadTable> reader) {
        Optional<ReadTable> written = division.section(number)
                .map(section -> clauses.get(number).upright(section.rows()))
                .map(rows -> reader.apply(rows, true).realigned()).filter(ReadTable::isWhole);
        return number == StrayLines.TABLE ? written.or(() -> StrayLines.whole(division, reader)) : written;
    }

    /** Nothing tells which of two tables under the same heading is the report's: only what none contradicts counts. */
    private static ReadTable withRepeated(ReadTable own, SectionFinder.Division division, int number, Integer year,
            BiFunction<List<TextRow>, Boolean, ReadTable> reader, List<Note> notes) {
        List<FoundSection> repeated = division.repeated().stream()
                .filter(section -> section.number() == number && !Captions.namesAnother(section.heading(), year))
                .toList();
        if (repeated.isEmpty()) {
            return own;
        }
        ReadTable all = own.with(repeated.stream().map(section -> reader.apply(section.rows(), true)).toList());
        if (!all.equals(own)) {
            String places = String.join("、", repeated.stream().map(section -> where(section.place())).toList());
            notes.add(new Note("section.repeated", "“" + repeated.getFirst().heading() + "”在文件中不止一处（" + places
                    + "），各处表格不同的单元格未取值，其余的值请对照原文核对。", own.lostIn(all)));
        }
        return all;
    }

    /** Last year's table, or that of the year below a caption that was left from last year: nothing tells which. */
    private static Optional<Note> otherYear(SectionFinder.Division division, int number, Integer year, ReadTable none) {
        return division.section(number).stream().flatMap(section -> section.rows().stream())
                .filter(row -> Captions.isTitle(row) && Captions.namesAnother(Captions.of(row), year)).findFirst()
                .map(row -> new Note("table.otherYear", "表格的标题“" + Captions.of(row) + "”写的是其他年度，与报告的年度不符，"
                        + "表中的数未取值；标题如系笔误，请更正后重新报送。", List.copyOf(none.cells().keySet())));
    }

    private static String where(Place place) {
        return place.line() == null ? "" : "第" + place.line() + "行起";
    }

    /** The rows of a section; if its heading was lost they stand at the end of the section before. */
    private static List<TextRow> rows(SectionFinder.Division division, int number) {
        List<TextRow> rows = division.sections().isEmpty() ? division.rows() : division.preface();
        for (FoundSection section : division.sections()) {
            if (section.number() < number) {
                rows = section.rows();
            }
        }
        return division.section(number).map(FoundSection::rows).orElse(rows);
    }

    private Section section(FoundSection found) {
        List<SectionPart> sectionParts = found.number() == 1 ? parts.find(found.rows()) : List.of();
        StringBuilder text = new StringBuilder(LONG_TEXT);
        List<Place> places = new ArrayList<>(found.rows().size());
        for (TextRow row : found.rows()) {
            text.append(places.isEmpty() ? "" : "\n");
            row.appendTo(text);
            places.add(row.place());
        }
        return new Section(found.number(), found.heading(), text.toString(), sectionParts, found.place(),
                TextPlace.of(places));
    }
}
