package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.CellInk;
import cn.gouji.parse.format.scan.image.StraightPage;

/** Reads the cells that hold numbers, each several times; only what all readings agree upon counts. */
final class NumberCells {

    /** Stands where readings differ; no number contains it. */
    static final String DOUBTFUL = "\uFFFD";
    private static final int LEAST_READINGS = 2;

    /**
     * One way to show the numbers to the program, which passes over single digits easily.
     *
     * @param times that a short number is written side by side
     * @param framed whether a number that is known stands before, between and behind
     * @param height of its digits in pixels
     */
    private record Showing(int times, boolean framed, double height) {

        /** A long number is seen anyway, and each of its digits may be misread. */
        int times(CellInk cell) {
            return Math.max(1, Math.min(times, 5 - cell.digits()));
        }
    }

    private static final List<Showing> FOR_ALL = List.of(new Showing(3, false, 24), new Showing(3, false, 34));
    private static final List<Showing> FOR_UNDECIDED = List.of(new Showing(2, true, 24), new Showing(2, true, 34),
            new Showing(1, true, 28));

    private final StraightPage page;
    private final Tesseract tesseract;
    private final DigitShapes shapes;
    private final Map<CellInk, List<String>> readings = new HashMap<>();
    private CellInk frame;

    /** @param shapes of the digits on the pages before; those of this page are added */
    NumberCells(StraightPage page, Tesseract tesseract, DigitShapes shapes) {
        this.page = page;
        this.tesseract = tesseract;
        this.shapes = shapes;
    }

    List<Word> read(List<CellInk> cells) {
        FOR_ALL.forEach(showing -> read(cells, showing));
        learnShapes(cells);
        List<CellInk> undecided = cells.stream().filter(cell -> readings.get(cell).size() < LEAST_READINGS).toList();
        frame = cells.stream().filter(cell -> cell.digits() == 1 && isDecided(cell)).findFirst().orElse(null);
        if (frame != null) {
            FOR_UNDECIDED.forEach(showing -> read(undecided, showing));
        }
        List<Word> words = new ArrayList<>();
        for (CellInk cell : cells) {
            boolean decided = isDecided(cell);
            String text = decided ? cell.punctuated(readings.get(cell).getFirst()) : DOUBTFUL;
            words.add(new Word(text, cell.digitBox(), words.size(), decided ? 100 : 0));
        }
        return words;
    }

    /** The shapes of what is decided are one more reading of everything. */
    private void learnShapes(List<CellInk> cells) {
        List<CellInk> decided = cells.stream().filter(this::isDecided).toList();
        decided.forEach(cell -> shapes.learn(page.image(), cell.large(), readings.get(cell).getFirst()));
        for (CellInk cell : cells) {
            List<String> of = readings.computeIfAbsent(cell, key -> new ArrayList<>());
            String shown = shapes.read(page.image(), cell.large());
            if (isDecided(cell)) {
                if (shapes.contradict(page.image(), cell.large(), of.getFirst())) {
                    of.add(DOUBTFUL);
                }
            } else if (shown != null) {
                of.addAll(Collections.nCopies(of.isEmpty() ? LEAST_READINGS : 1, shown));
            }
        }
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
        Montage montage = new Montage(page.image());
        cells.forEach(cell -> montage.add(row(cell, showing), showing.height() / cell.height()));
        List<List<Word>> words = montage.assigned(tesseract.digits(montage.sheet()));
        for (int i = 0; i < cells.size(); i++) {
            CellInk cell = cells.get(i);
            String shown = words.get(i).stream().map(Word::text).collect(Collectors.joining());
            int from = showing.framed() ? 1 : 0;
            // As many digits as there are shapes, and the same each time: else it is no reading.
            if (shown.length() >= from + cell.digits()) {
                String digits = shown.substring(from, from + cell.digits());
                if (shown.equals(text(digits, showing.times(cell), showing.framed()))
                        && !DigitLean.contradicts(page.image(), cell.large(), digits)) {
                    readings.computeIfAbsent(cell, key -> new ArrayList<>()).add(digits);
                }
            }
        }
    }

    private List<Box> row(CellInk cell, Showing showing) {
        Box number = cell.digitBox().grown(2, page.image());
        int times = showing.times(cell);
        List<Box> row = new ArrayList<>(Collections.nCopies(times, number));
        for (int i = 0; showing.framed() && i <= times; i++) {
            row.add(2 * i, frame.digitBox().grown(2, page.image()));
        }
        return row;
    }

    private String text(String digits, int times, boolean framed) {
        String known = framed ? readings.get(frame).getFirst() : "";
        return known + (digits + known).repeat(times);
    }
}
