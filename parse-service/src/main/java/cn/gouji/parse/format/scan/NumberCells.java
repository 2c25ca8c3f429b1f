package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.parse.format.scan.digit.DigitLean;
import cn.gouji.parse.format.scan.digit.DigitNet;
import cn.gouji.parse.format.scan.digit.DigitShapes;
import cn.gouji.parse.format.scan.digit.NetReading;
import cn.gouji.parse.format.scan.digit.NumberReadings;
import cn.gouji.parse.format.scan.image.CellInk;
import cn.gouji.parse.page.UnsureNumber;

/** Reads the cells that hold numbers, each in several ways; only what readers agree upon counts. */
final class NumberCells {

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

    /** Most numbers are noughts: the program is shown so many of a page, and others if they do not look like these. */
    private static final int SHOWN_NOUGHTS = 8;
    private static final Showing FOR_ALL = new Showing(3, false, 24);
    private static final List<Showing> FOR_UNDECIDED = List.of(new Showing(3, false, 34), new Showing(2, true, 24),
            new Showing(1, true, 28));

    private final Tesseract tesseract;
    private final DigitNet net;
    private final DigitShapes shapes;
    private final Map<CellInk, NumberReadings> readings = new LinkedHashMap<>();
    private CellInk frame;

    /** @param shapes of the digits on the pages before; those of this page are added */
    NumberCells(Tesseract tesseract, DigitNet net, DigitShapes shapes) {
        this.tesseract = tesseract;
        this.net = net;
        this.shapes = shapes;
    }

    List<Word> read(List<CellInk> cells) {
        cells.forEach(cell -> readings.put(cell, new NumberReadings(NetReading.of(cell, net))));
        List<CellInk> noughts = cells.stream().filter(cell -> readings.get(cell).isClearNought())
                .skip(SHOWN_NOUGHTS).toList();
        List<CellInk> shown = cells.stream().filter(cell -> !noughts.contains(cell)).toList();
        read(shown, FOR_ALL);
        compareShapes(shown);
        noughts.forEach(cell -> readings.get(cell).setAlike(shapes.read(cell.image(), cell.large())));
        Set<CellInk> unlike = new HashSet<>(noughts.stream().filter(cell -> !readings.get(cell).isAlike()).toList());
        frame = cells.stream().filter(cell -> cell.digits() == 1 && isDecided(cell)).findFirst().orElse(null);
        for (Showing showing : FOR_UNDECIDED) {
            List<CellInk> undecided = cells.stream().filter(cell -> !isDecided(cell) || unlike.contains(cell)).toList();
            if (!undecided.isEmpty() && (frame != null || !showing.framed())) {
                read(undecided, showing);
            }
            unlike.clear();
        }
        List<Word> words = new ArrayList<>();
        for (CellInk cell : cells) {
            words.add(new Word(text(cell), cell.digitBox(), words.size(), isDecided(cell) ? 100 : 0));
        }
        return words;
    }

    private String text(CellInk cell) {
        NumberReadings of = readings.get(cell);
        List<String> digits = of.isDecided() ? List.of(of.decided()) : of.possible();
        List<String> texts = digits.stream().flatMap(read -> cell.punctuated(read).stream()).toList();
        return of.isDecided() && texts.size() == 1 ? texts.getFirst() : UnsureNumber.text(texts);
    }

    private boolean isDecided(CellInk cell) {
        return readings.get(cell).isDecided();
    }

    /** The shapes of what is decided are one more reading of everything. */
    private void compareShapes(List<CellInk> cells) {
        cells.stream().filter(this::isDecided)
                .forEach(cell -> shapes.learn(cell.image(), cell.large(), readings.get(cell).decided()));
        for (CellInk cell : cells) {
            NumberReadings of = readings.get(cell);
            if (!of.isDecided()) {
                of.setAlike(shapes.read(cell.image(), cell.large()));
            } else if (shapes.contradict(cell.image(), cell.large(), of.decided())
                    || DigitLean.contradicts(cell.image(), cell.large(), of.decided())) {
                of.contradict();
            }
        }
    }

    private void read(List<CellInk> cells, Showing showing) {
        if (cells.isEmpty()) {
            return;
        }
        // Below each other: side by side the program takes all numbers for one word.
        Montage montage = new Montage();
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
                        && !DigitLean.contradicts(cell.image(), cell.large(), digits)) {
                    readings.get(cell).addOfProgram(digits);
                }
            }
        }
    }

    private List<Piece> row(CellInk cell, Showing showing) {
        int times = showing.times(cell);
        List<Piece> row = new ArrayList<>(Collections.nCopies(times, Piece.of(cell.image(), cell.digitBox())));
        for (int i = 0; showing.framed() && i <= times; i++) {
            row.add(2 * i, Piece.of(frame.image(), frame.digitBox()));
        }
        return row;
    }

    private String text(String digits, int times, boolean framed) {
        String known = framed ? readings.get(frame).decided() : "";
        return known + (digits + known).repeat(times);
    }
}
