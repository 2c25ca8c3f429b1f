package cn.gouji.parse.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.unsure.UnsureCells;
import cn.gouji.parse.page.UnsureNumber;

/**
 * Takes the certainty from values that were recognised from pictures: what looks like a 7 may be a 1. Chooses those that
 * recognition, or the place where they are printed, left open.
 */
public final class PictureCells {

    private static final String WORDS = "cells.words";

    private PictureCells() {
    }

    /** @param places of lines and rows that were recognised from a picture */
    public static RecognisedForm doubted(RecognisedForm form, Set<Place> places) {
        boolean open = form.notes().stream().anyMatch(note -> note.code().equals(WORDS));
        if (places.isEmpty() && !open) {
            return form;
        }
        Map<String, CellReading> chosen = UnsureCells.chosen(withDoubtedPoints(form.cells(), places));
        Map<String, CellReading> cells = new LinkedHashMap<>();
        List<String> recognised = new ArrayList<>();
        List<String> settled = new ArrayList<>();
        chosen.forEach((id, cell) -> {
            boolean doubted = cell.value() != null && cell.place() != null && places.contains(cell.place());
            if (doubted) {
                recognised.add(id);
            } else if (cell != form.cells().get(id)) {
                settled.add(id);
            }
            cells.put(id, doubted ? new CellReading(cell.value(), Origin.REALIGNED, cell.raw(), cell.place()) : cell);
        });
        List<Note> notes = new ArrayList<>();
        form.notes().forEach(note -> notes.addAll(withoutChosen(note, cells)));
        if (!recognised.isEmpty()) {
            notes.add(new Note("cells.recognised", "这些值是从扫描页或图片中识别出来的，请对照原文核对。", recognised));
        }
        if (!settled.isEmpty()) {
            notes.add(new Note("cells.settled", "这些数字没有完整印在所属的单元格内，按表内勾稽关系取值，请对照原文核对。", settled));
        }
        return new RecognisedForm(form.form(), form.sections(), cells, notes, form.tablesFound(), form.complete());
    }

    /** What is counted is whole: a point in it, on a picture, is a speck or what broke off a digit. */
    private static Map<String, CellReading> withDoubtedPoints(Map<String, CellReading> cells, Set<Place> places) {
        Map<String, CellReading> doubted = new LinkedHashMap<>(cells);
        doubted.replaceAll((id, cell) -> cell.value() != null && cell.value().scale() > 0 && !UnsureCells.isAmount(id)
                && cell.place() != null && places.contains(cell.place())
                        ? new CellReading(null, Origin.BLANK, withAndWithoutPoint(cell.value()), cell.place())
                        : cell);
        return doubted;
    }

    private static String withAndWithoutPoint(BigDecimal value) {
        return UnsureNumber.text(List.of(value.unscaledValue().toString(), value.toPlainString()));
    }

    /** Of a number that had several readings a value was chosen after the note was written. */
    private static List<Note> withoutChosen(Note note, Map<String, CellReading> cells) {
        if (!note.code().equals(WORDS)) {
            return List.of(note);
        }
        List<String> left = note.cells().stream().filter(id -> cells.get(id).value() == null).toList();
        return left.isEmpty() ? List.of() : List.of(new Note(note.code(), note.detail(), left));
    }
}
