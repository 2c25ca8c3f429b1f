package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.BrokenStrokes;
import cn.gouji.parse.format.scan.image.GrayImage;

/**
 * The words of a page, but for its numbers in cells.
 *
 * @param outside words outside the tables
 * @param inside words of each cell that holds any
 */
record RecognisedText(List<Word> outside, List<List<Word>> inside) {

    private static final double CERTAIN = 75;
    static final double GOOD = 0.4;
    private static final int FEWEST_CHARACTERS = 20;
    private static final int SAMPLE = 10;
    private static final double LABEL_FACTOR = 1.25;
    /** Of pages whose strokes are whole more is certain, however blurred they are. */
    private static final double BROKEN = 0.75;

    private static final Pattern STROKES = Pattern.compile("[一二三丨|1lI~_—-]+");

    /**
     * A cell that holds words.
     *
     * @param dark without what is lighter than print; null if nothing is
     */
    record Label(Box cell, Piece plain, Piece dark) {

        private int size() {
            return plain.box().width() * plain.box().height();
        }
    }

    /** @param outside what stands outside the tables */
    static RecognisedText read(GrayImage outside, List<Label> labels, Tesseract tesseract) {
        return new RecognisedText(tesseract.text(outside), inside(labels, tesseract));
    }

    /** Only the largest of the cells. */
    static RecognisedText sample(List<Label> labels, Tesseract tesseract) {
        List<Label> largest = labels.stream().sorted(Comparator.comparingInt(Label::size).reversed()).limit(SAMPLE)
                .toList();
        return new RecognisedText(List.of(), inside(largest, tesseract));
    }

    private static List<List<Word>> inside(List<Label> labels, Tesseract tesseract) {
        if (labels.isEmpty()) {
            return List.of();
        }
        Montage montage = new Montage();
        labels.forEach(label -> montage.add(List.of(label.plain), LABEL_FACTOR));
        labels.stream().filter(label -> label.dark != null)
                .forEach(label -> montage.add(List.of(label.dark), LABEL_FACTOR));
        List<List<Word>> words = montage.assigned(tesseract.text(montage.sheet()));
        List<List<Word>> inside = new ArrayList<>();
        int dark = labels.size();
        for (int i = 0; i < labels.size(); i++) {
            List<Word> plain = words.get(i);
            boolean darkIsBetter = labels.get(i).dark != null && certain(words.get(dark++)) > certain(plain);
            inside.add(darkIsBetter ? words.get(dark - 1) : plain);
        }
        RecognisedText first = new RecognisedText(List.of(), inside);
        return first.certain() < BROKEN * first.length() ? thick(labels, inside, tesseract) : inside;
    }

    /** Reads once more, with thicker strokes, what was read badly. */
    private static List<List<Word>> thick(List<Label> labels, List<List<Word>> first, Tesseract tesseract) {
        Montage montage = new Montage();
        List<Integer> bad = IntStream.range(0, labels.size()).filter(i -> isBad(first.get(i))).boxed().toList();
        Map<GrayImage, GrayImage> pages = new HashMap<>();
        for (int i : bad) {
            Piece plain = labels.get(i).plain;
            GrayImage page = pages.computeIfAbsent(plain.image(), BrokenStrokes::thick);
            montage.add(List.of(new Piece(page, plain.box())), LABEL_FACTOR);
        }
        List<List<Word>> thick = montage.assigned(tesseract.text(montage.sheet()));
        List<List<Word>> better = new ArrayList<>(first);
        for (int i = 0; i < bad.size(); i++) {
            if (certain(thick.get(i)) > certain(first.get(bad.get(i)))) {
                better.set(bad.get(i), thick.get(i));
            }
        }
        return better;
    }

    private static boolean isBad(List<Word> words) {
        return certain(words) < BROKEN * words.stream().mapToInt(word -> word.text().length()).sum();
    }

    /** How much of it is certain; of a few characters little is, and strokes are read of whatever lies on its side. */
    double certainShare() {
        List<Word> written = words().filter(word -> !STROKES.matcher(word.text()).matches()).toList();
        return (double) certain(written) / Math.max(length(), FEWEST_CHARACTERS);
    }

    private int certain() {
        return certain(words().toList());
    }

    private static int certain(List<Word> words) {
        return words.stream().filter(word -> word.certainty() >= CERTAIN).mapToInt(word -> word.text().length()).sum();
    }

    private int length() {
        return words().mapToInt(word -> word.text().length()).sum();
    }

    private Stream<Word> words() {
        return Stream.concat(outside.stream(), inside.stream().flatMap(List::stream));
    }
}
