package cn.gouji.validate.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormTable;

/** The cells of one form, numbered in the order of the document so that rules can work on arrays. */
public final class FormCells {

    private static final Map<Form, FormCells> BY_FORM = new EnumMap<>(Form.class);

    static {
        for (Form form : Form.values()) {
            BY_FORM.put(form, new FormCells(form));
        }
    }

    private final Form form;
    private final Cell[] cells;
    private final String[] ids;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<TableCells> tables = new ArrayList<>();

    private FormCells(Form form) {
        this.form = form;
        this.cells = FormCatalogue.of(form).cells().toArray(Cell[]::new);
        this.ids = new String[cells.length];
        for (int number = 0; number < cells.length; number++) {
            ids[number] = cells[number].id();
            numbers.put(ids[number], number);
        }
        int first = 0;
        for (FormTable table : FormCatalogue.of(form).tables()) {
            tables.add(new TableCells(table, first));
            first += tables.getLast().size();
        }
    }

    public static FormCells of(Form form) {
        return BY_FORM.get(form);
    }

    public Form form() {
        return form;
    }

    public int size() {
        return cells.length;
    }

    public Cell cell(int number) {
        return cells[number];
    }

    public String id(int number) {
        return ids[number];
    }

    public List<TableCells> tables() {
        return Collections.unmodifiableList(tables);
    }

    /** Number of the section whose table holds the cell. */
    public int section(int number) {
        return tables.stream().filter(table -> table.holds(number)).findFirst().orElseThrow().section();
    }

    public boolean has(String id) {
        return numbers.containsKey(id);
    }

    /** Numbers of the cells with that id, in which a {@code *} stands for any row; none if the form has none. */
    IntStream matching(String pattern) {
        if (pattern.indexOf('*') < 0) {
            return has(pattern) ? IntStream.of(numbers.get(pattern)) : IntStream.empty();
        }
        Predicate<String> any = Pattern.compile(pattern.replace(".", "\\.").replace("*", "[^.]+")).asMatchPredicate();
        return IntStream.range(0, ids.length).filter(number -> any.test(ids[number]));
    }

    /** @throws IllegalArgumentException if the form has no such cell */
    public int number(String id) {
        Integer number = numbers.get(id);
        if (number == null) {
            throw new IllegalArgumentException("Form " + form.code() + " has no cell " + id);
        }
        return number;
    }
}
