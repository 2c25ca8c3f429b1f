package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the cells that hold numbers, each several times; only what all readings agree upon counts. */
final class NumberCells {

    /** Stands where readings differ; no number contains it. */
    private static final String DOUBTFUL = "\uFFFD";
    private static final int LEAST_READINGS = 2;

    /**
     * One way to show the numbers to the program, which passes over single digits easily.
     *
     * @param times that each number is written side by side
     * @param framed whether a number that is known stands before, between and behind
     */
    private record Showing(int times, boolean framed, double factor) {
    }

    private static final List<Showing> FOR_ALL = List.of(new Showing(3, false, 1.2), new Showing(3, false, 1.7));
    private static final List<Showing> FOR_UNDECIDED = List.of(new Showing(2, true, 1.2), new Showing(2, true, 1.7),
            new Showing(1, true, 1.4));

    private final StraightPage page;
    private final Tesseract tesseract;
    private final Map<CellInk, List<String>> readings = new HashMap<>();
    private CellInk frame;

    NumberCells(StraightPage page, Tesseract tesseract) {
        this.page = page;
        this.tesseract = tesseract;
    }

    List<Word> read(List<CellInk> cells) {
        FOR_ALL.forEach(showing -> read(cells, showing));
        List<CellInk> undecided = cells.stream().filter(cell -> !isDecided(cell)).toList();
        frame = cells.stream().filter(cell -> cell.digits() == 1 && isDecided(cell)).findFirst().orElse(null);
        if (frame != null) {
            FOR_UNDECIDED.forEach(showing -> read(undecided, showing));
        }
        List<Word> words = new ArrayList<>();
        for (CellInk cell : cells) {
            boolean decided = isDecided(cell);
            String text = decided ? cell.punctuated(readings.get(cell).getFirst()) : DOUBTFUL;
            words.add(new Word(text, cell.box(), words.size(), decided ? 100 : 0));
        }
        return words;
    }

    private boolean isDecided(CellInk cell) {
        List<String> of = readings.getOrDefault(cell, List.of());
        return of.size() >= LEAST_READINGS && of.stream().distinct().count() == 1;
    }

    private void read(List<CellInk> cells, Showing showing) {
        if (cells.isEmpty()) {
            return;
        }
        // Below each other: side by side the program takes all numbers for one word.
        Montage montage = new Montage(page.image(), showing.factor());
        cells.forEach(cell -> montage.add(row(cell, showing)));
        List<List<Word>> words = montage.assigned(tesseract.digits(montage.sheet()));
        for (int i = 0; i < cells.size(); i++) {
            CellInk cell = cells.get(i);
            String shown = words.get(i).stream().map(Word::text).collect(Collectors.joining());
            int from = showing.framed() ? 1 : 0;
            // As many digits as there are shapes, and the same each time: else it is no reading.
            if (shown.length() >= from + cell.digits()) {
                String digits = shown.substring(from, from + cell.digits());
                if (shown.equals(text(digits, showing))) {
                    readings.computeIfAbsent(cell, key -> new ArrayList<>()).add(digits);
                }
            }
        }
    }

    private List<Box> row(CellInk cell, Showing showing) {
        Box number = cell.box().grown(2, page.image());
        List<Box> row = new ArrayList<>(Collections.nCopies(showing.times(), number));
        for (int i = 0; showing.framed() && i <= showing.times(); i++) {
            row.add(2 * i, frame.box().grown(2, page.image()));
        }
        return row;
    }

    private String text(String digits, Showing showing) {
        String known = showing.framed() ? readings.get(frame).getFirst() : "";
        return known + (digits + known).repeat(showing.times());
    }
}
