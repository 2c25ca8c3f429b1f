package cn.gouji.parse.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.parse.form.section.FoundSection;
import cn.gouji.parse.form.section.PartFinder;
import cn.gouji.parse.form.section.SectionFinder;
import cn.gouji.parse.form.table.DisputesReader;
import cn.gouji.parse.form.table.ReadTable;
import cn.gouji.parse.form.table.RowTableReader;
import cn.gouji.parse.form.wording.TextRow;

/** Reads sections and tables of a divided document by one form. */
final class FormReader {

    private final Form form;
    private final RowTableReader disclosure;
    private final RowTableReader requests;
    private final DisputesReader disputes;
    private final PartFinder parts;

    FormReader(FormCatalogue catalogue) {
        this.form = catalogue.form();
        List<FormTable> tables = catalogue.tables();
        this.disclosure = new RowTableReader(tables.get(0), false);
        this.requests = new RowTableReader(tables.get(1), true);
        this.disputes = new DisputesReader(tables.get(2));
        this.parts = new PartFinder(catalogue.sections().getFirst().parts());
    }

    RecognisedForm read(SectionFinder.Division division, List<TextRow> all) {
        List<ReadTable> tables = List.of(
                disclosure.read(rows(division, 2, all)),
                requests.read(rows(division, 3, all)),
                disputes.read(rows(division, 4, all), division.section(4).isPresent()));
        Map<String, CellReading> cells = new LinkedHashMap<>();
        List<Note> notes = new ArrayList<>();
        for (ReadTable table : tables) {
            cells.putAll(table.cells());
            notes.addAll(table.notes());
        }
        List<Section> sections = division.sections().stream().map(this::section).toList();
        int found = (int) tables.stream().filter(ReadTable::found).count();
        return new RecognisedForm(form, sections, cells, notes, found, found == tables.size() && sections.size() == 6);
    }

    /** The rows of a section; if its heading was lost they stand at the end of the section before. */
    private static List<TextRow> rows(SectionFinder.Division division, int number, List<TextRow> all) {
        List<TextRow> rows = division.sections().isEmpty() ? all : division.preface();
        for (FoundSection section : division.sections()) {
            if (section.number() < number) {
                rows = section.rows();
            }
        }
        return division.section(number).map(FoundSection::rows).orElse(rows);
    }

    private Section section(FoundSection found) {
        List<SectionPart> sectionParts = found.number() == 1 ? parts.find(found.rows()) : List.of();
        String text = String.join("\n", found.rows().stream().map(TextRow::text).toList());
        return new Section(found.number(), found.heading(), text, sectionParts, found.place());
    }
}
