package cn.gouji.parse.form;

import java.util.List;
import java.util.Map;

import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

/** Tells which missing tables are pictures that were not read. */
public final class PictureTables {

    private static final Map<String, Integer> SECTIONS = Map.of("disclosure", 2, "disclosure2019", 2, "requests", 3,
            "disputes", 4);

    private PictureTables() {
    }

    /** The same with notes that say so. */
    public static RecognisedForm noted(RecognisedForm form, Document document) {
        if (!document.hasPictures() || form.complete()) {
            return form;
        }
        List<Note> notes = form.notes().stream()
                .map(note -> note.code().equals("table.missing") ? noted(note, form.sections(), document) : note)
                .toList();
        return new RecognisedForm(form.form(), form.sections(), form.cells(), notes, form.tablesFound(),
                form.complete());
    }

    private static Note noted(Note missing, List<Section> sections, Document document) {
        String table = missing.cells().getFirst().split("\\.", 2)[0];
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).number() == SECTIONS.get(table)) {
                int from = indexOf(sections.get(i).place(), document.blocks());
                int to = i + 1 < sections.size()
                        ? indexOf(sections.get(i + 1).place(), document.blocks())
                        : document.blocks().size();
                return from < to ? noted(missing, document.blocks().subList(from, to)) : missing;
            }
        }
        return missing;
    }

    private static Note noted(Note missing, List<Block> section) {
        List<Picture> pictures = section.stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
        if (pictures.isEmpty()) {
            return missing;
        }
        String why = pictures.stream().allMatch(picture -> picture.content() == null)
                ? "图片不在提交的文件中，没有读取。请提供带文字的表格，或连同图片保存的文件。"
                : "图片无法识别，或本系统没有安装识别软件，没有读取。请提供带文字的表格。";
        return new Note(missing.code(), "这张表在文件中是图片；" + why, missing.cells());
    }

    private static int indexOf(Place place, List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            boolean here = switch (blocks.get(i)) {
                case Line line -> line.place().equals(place);
                case Grid grid -> grid.rows().stream().anyMatch(row -> row.place().equals(place));
                case Picture picture -> false;
            };
            if (here) {
                return i;
            }
        }
        return blocks.size();
    }
}
