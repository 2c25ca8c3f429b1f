package cn.gouji.parse.form.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Origin;
import cn.gouji.parse.form.cell.CellReadings;
import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellTextReader;

/**
 * What was read for one table.
 *
 * @param cells every cell of the table by id
 * @param moved the cells of rows that stand in another order than in the form, if the table has all rows
 */
public record ReadTable(Map<String, CellReading> cells, List<String> moved) {

    /** Code of the note on a table of which nothing was read. */
    public static final String MISSING = "table.missing";

    public ReadTable(Map<String, CellReading> cells) {
        this(cells, List.of());
    }

    /** Whether any of the table is in the document. */
    public boolean found() {
        return holds(cell -> cell.origin() != Origin.ABSENT);
    }

    /** Whether every cell of the table is in the document. */
    public boolean isWhole() {
        return !holds(cell -> cell.origin() == Origin.ABSENT);
    }

    /** Whether three of four cells are in the document, and one of them has a value. */
    public boolean isNearlyWhole() {
        return 4 * of(Origin.ABSENT).size() <= cells.size() && holdsValue();
    }

    /** Whether it has values and all of them, none of them inferred. */
    boolean isBeyondDoubt() {
        boolean values = false;
        for (CellReading cell : cells.values()) {
            if (cell.origin() == Origin.ABSENT || cell.origin() == Origin.REALIGNED) {
                return false;
            }
            values |= cell.value() != null;
        }
        return values;
    }

    boolean holdsValue() {
        return holds(cell -> cell.value() != null);
    }

    /** Whether it has such a cell; asked of every table, several times. */
    private boolean holds(Predicate<CellReading> sought) {
        for (CellReading cell : cells.values()) {
            if (sought.test(cell)) {
                return true;
            }
        }
        return false;
    }

    boolean isMostlyAbsent() {
        return 2 * of(Origin.ABSENT).size() > cells.size();
    }

    /** What several copies of a table have in common; inferred if they differ anywhere. */
    static ReadTable agreed(List<ReadTable> copies) {
        if (copies.size() == 1) {
            return copies.getFirst();
        }
        return copies.getFirst().changed((id, cell) -> copies.stream()
                .allMatch(copy -> same(cell, copy.cells().get(id))) ? cell : CellReading.absent());
    }

    /** With further copies, of which parts may be missing: no value where two say different things; inferred if it changes. */
    public ReadTable with(List<ReadTable> copies) {
        return changed((id, own) -> {
            List<CellReading> printed = Stream.concat(Stream.of(own), copies.stream().map(copy -> copy.cells().get(id)))
                    .filter(cell -> cell.origin() != Origin.ABSENT).toList();
            return !printed.isEmpty() && printed.stream().allMatch(cell -> same(cell, printed.getFirst()))
                    ? printed.getFirst()
                    : CellReading.absent();
        });
    }

    /** The cells that are in this table and not in the other. */
    public List<String> lostIn(ReadTable other) {
        return other.of(Origin.ABSENT).stream().filter(id -> cells.get(id).origin() != Origin.ABSENT).toList();
    }

    private ReadTable changed(BiFunction<String, CellReading, CellReading> change) {
        Map<String, CellReading> kept = new LinkedHashMap<>(cells);
        kept.replaceAll(change);
        return kept.equals(cells) ? this : new ReadTable(kept, moved).realigned();
    }

    private static boolean same(CellReading a, CellReading b) {
        return a.value() == null || b.value() == null ? a.value() == b.value() : a.value().compareTo(b.value()) == 0;
    }

    /** The same values as inferred. */
    public ReadTable realigned() {
        Map<String, CellReading> realigned = new LinkedHashMap<>(cells);
        realigned.replaceAll((id, cell) -> CellReadings.realigned(cell));
        return new ReadTable(realigned, moved);
    }

    /** Nothing of some cells. */
    public ReadTable without(Set<String> ids) {
        return changed((id, cell) -> ids.contains(id) ? CellReading.absent() : cell);
    }

    /** What a clerk must know: cells that are missing, whose place was inferred, or that hold words. */
    public List<Note> notes() {
        if (!found()) {
            return List.of(new Note(MISSING, "正文中没有读到这张表的内容，可能是图片或已缺失。",
                    List.copyOf(cells.keySet())));
        }
        if (moved.isEmpty() && !holds(cell -> cell.origin() != Origin.STATED)) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        add(notes, "cells.absent", "表中有单元格缺失，或无法判断属于哪一行、哪一列，未取值。", of(Origin.ABSENT));
        add(notes, "cells.realigned", "表格错位或缺少行、列名称，这些值的位置是推断的，请对照原文核对。", of(Origin.REALIGNED));
        add(notes, "table.rowOrder", "表中各行齐全，但顺序与规定格式不同，这些行按行名称取值。", moved);
        add(notes, "cells.words", "单元格中是文字或无法辨认的数字，未取值。", of(Origin.BLANK).stream()
                .filter(id -> CellTextReader.read(cells.get(id).raw()) instanceof CellText.Words).toList());
        return notes;
    }

    private List<String> of(Origin origin) {
        return cells.entrySet().stream().filter(cell -> cell.getValue().origin() == origin).map(Map.Entry::getKey)
                .toList();
    }

    private static void add(List<Note> notes, String code, String detail, List<String> ids) {
        if (!ids.isEmpty()) {
            notes.add(new Note(code, detail, ids));
        }
    }
}
