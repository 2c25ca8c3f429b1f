package cn.gouji.parse.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.parse.form.section.SectionFinder;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Line;

/** Recognises the official form in a document: which form it is, its sections and its tables. */
public final class ReportRecogniser {

    private final Map<Form, FormReader> readers = new EnumMap<>(Form.class);
    private final SectionFinder sections = new SectionFinder(FormCatalogue.of(Form.FORM_2021));

    public ReportRecogniser() {
        for (Form form : Form.values()) {
            readers.put(form, new FormReader(FormCatalogue.of(form)));
        }
    }

    /** A document divided at its section headings, before its form is known. */
    public final class Divided {

        private final SectionFinder.Division division;

        private Divided(Document document) {
            this.division = sections.divide(TextRow.of(document));
        }

        /** The lines before the first section; all lines if there is no section. */
        public List<Line> preface() {
            return lines(division.preface());
        }

        /** The running text of the sections, tables left out. */
        public List<Line> body() {
            List<Line> lines = new ArrayList<>();
            division.sections().forEach(section -> lines.addAll(lines(section.rows())));
            return lines;
        }

        /** @param year the year reported on, null if unknown */
        public RecognisedForm read(Integer year) {
            return readers.get(FormDetector.detect(division.rows(), year)).read(division, year);
        }

        private static List<Line> lines(List<TextRow> rows) {
            List<Line> lines = new ArrayList<>();
            for (TextRow row : rows) {
                String text = row.soleText();
                if (text != null) {
                    lines.add(new Line(text, row.place()));
                }
            }
            return List.copyOf(lines);
        }
    }

    public Divided divide(Document document) {
        return new Divided(document);
    }
}
