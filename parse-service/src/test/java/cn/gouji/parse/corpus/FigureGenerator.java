package cn.gouji.parse.corpus;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.CellKind;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;

/** Draws the numbers of the three tables so that all relations of the form hold. */
final class FigureGenerator {

    private static final List<String> APPLICANTS = List.of("naturalPerson", "business", "research", "publicWelfare",
            "legalService", "otherOrganisation");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending");

    private final Dice dice;
    private final Map<String, BigDecimal> drawn = new LinkedHashMap<>();
    private int scale;

    FigureGenerator(Dice dice) {
        this.dice = dice;
    }

    Map<String, BigDecimal> draw(Form form) {
        scale = drawScale();
        FormCatalogue catalogue = FormCatalogue.of(form);
        requests(catalogue.table("requests").blocks().getFirst().rows().stream().map(row -> row.id()).toList());
        for (String group : List.of("review", "directLitigation", "litigationAfterReview")) {
            disputes(group);
        }
        if (form == Form.FORM_2021) {
            documents("rules", dice.chance(0.9) ? 0 : 20);
            documents("normativeDocuments", Math.min(900, scale));
        }
        Map<String, BigDecimal> cells = new LinkedHashMap<>();
        for (Cell cell : catalogue.cells()) {
            cells.put(cell.id(), drawn.containsKey(cell.id()) ? drawn.get(cell.id()) : free(cell));
        }
        return cells;
    }

    /** From a township without any application up to a large city. */
    private int drawScale() {
        int lot = dice.below(100);
        if (lot < 30) {
            return 0;
        }
        if (lot < 55) {
            return dice.between(1, 4);
        }
        if (lot < 75) {
            return dice.between(5, 60);
        }
        return lot < 90 ? dice.between(60, 450) : dice.between(450, 14_000);
    }

    private void requests(List<String> rows) {
        List<String> outcomes = rows.subList(rows.indexOf("granted"), rows.indexOf("concluded"));
        int[][] figures = new int[rows.size()][APPLICANTS.size()];
        for (int column = 0; column < APPLICANTS.size(); column++) {
            int share = column == 0 ? scale : Math.max(scale > 4 ? 1 : 0, scale / 40);
            int received = share == 0 ? 0 : dice.between(column == 0 ? share / 2 : 0, share);
            int carriedIn = dice.chance(0.4) ? dice.between(0, Math.max(0, received / 6)) : 0;
            int carriedOver = dice.chance(0.5) ? dice.between(0, (received + carriedIn) / 5) : 0;
            int concluded = received + carriedIn - carriedOver;
            figures[rows.indexOf("received")][column] = received;
            figures[rows.indexOf("carriedIn")][column] = carriedIn;
            figures[rows.indexOf("concluded")][column] = concluded;
            figures[rows.indexOf("carriedOver")][column] = carriedOver;
            share(figures, column, rows.indexOf("granted"), outcomes.size(), concluded);
        }
        for (int row = 0; row < rows.size(); row++) {
            int total = 0;
            for (int column = 0; column < APPLICANTS.size(); column++) {
                total += figures[row][column];
                put("requests." + rows.get(row) + "." + APPLICANTS.get(column), figures[row][column]);
            }
            put("requests." + rows.get(row) + ".total", total);
        }
    }

    private void share(int[][] figures, int column, int first, int count, int concluded) {
        int left = concluded;
        while (left > 0) {
            int part = dice.between(1, Math.max(1, left / 2));
            int row = dice.chance(0.5) ? dice.oneOf(0, 1, Math.min(10, count - 1)) : dice.below(count);
            figures[first + row][column] += part;
            left -= part;
        }
    }

    private void disputes(String group) {
        int total = 0;
        for (String result : RESULTS) {
            int figure = scale > 0 && dice.chance(0.4) ? dice.between(0, Math.max(1, scale / 30)) : 0;
            total += figure;
            put("disputes." + group + "." + result, figure);
        }
        put("disputes." + group + ".total", total);
    }

    private void documents(String row, int most) {
        int issued = most == 0 ? 0 : dice.between(0, Math.max(1, most / 4));
        int repealed = most == 0 ? 0 : dice.between(0, Math.max(1, most / 6));
        put("disclosure." + row + ".issued", issued);
        put("disclosure." + row + ".repealed", repealed);
        put("disclosure." + row + ".inForce", Math.max(0, issued - repealed) + (most == 0 ? 0 : dice.below(most + 1)));
    }

    private BigDecimal free(Cell cell) {
        if (dice.chance(0.4)) {
            return BigDecimal.ZERO;
        }
        if (cell.column().kind() == CellKind.AMOUNT) {
            return BigDecimal.valueOf(dice.between(1, 800_000_000), dice.oneOf(0, 1, 2, 4));
        }
        if (cell.column().kind() == CellKind.CHANGE) {
            return BigDecimal.valueOf(dice.between(-12, 30));
        }
        return BigDecimal.valueOf(dice.chance(0.2) ? dice.between(1_000, 4_000_000) : dice.between(1, 400));
    }

    private void put(String cell, int figure) {
        drawn.put(cell, BigDecimal.valueOf(figure));
    }
}
