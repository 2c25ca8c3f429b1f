package cn.gouji.stats.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;

/** Where the values of a report come from, as one letter for each cell of its form. */
public final class Origins {

    private Origins() {
    }

    /** @return null if the report has no form */
    static String write(Form form, Map<String, CellReading> cells) {
        if (form == null) {
            return null;
        }
        StringBuilder letters = new StringBuilder();
        for (Cell cell : FormCatalogue.of(form).cells()) {
            CellReading reading = cells.get(cell.id());
            letters.append(letter(reading == null ? Origin.ABSENT : reading.origin()));
        }
        return letters.toString();
    }

    /** In the order of the form's cells. */
    public static List<Origin> read(String letters) {
        List<Origin> origins = new ArrayList<>(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            origins.add(origin(letters.charAt(i)));
        }
        return origins;
    }

    private static char letter(Origin origin) {
        return switch (origin) {
            case STATED -> 's';
            case REALIGNED -> 'r';
            case BLANK -> 'b';
            case ABSENT -> 'a';
        };
    }

    private static Origin origin(char letter) {
        return switch (letter) {
            case 's' -> Origin.STATED;
            case 'r' -> Origin.REALIGNED;
            case 'b' -> Origin.BLANK;
            case 'a' -> Origin.ABSENT;
            default -> throw new IllegalArgumentException("No origin has the letter " + letter);
        };
    }
}
