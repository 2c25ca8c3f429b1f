package cn.gouji.parse.form;

import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Section;

/**
 * What was read of a document by its form.
 *
 * @param cells every cell of the form in order
 * @param tablesFound how many of the three tables have anything in the document
 * @param complete whether every table and all six sections were found
 */
public record RecognisedForm(Form form, List<Section> sections, Map<String, CellReading> cells, List<Note> notes,
        int tablesFound, boolean complete) {
}
