package cn.gouji.parse.format.scan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.StraightPage;

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

    /** @param labels the cells that hold words */
    static RecognisedText read(StraightPage page, List<Box> labels, Tesseract tesseract) {
        return new RecognisedText(tesseract.text(page.outside()), inside(page, labels, tesseract));
    }

    /** Only the largest of the cells. */
    static RecognisedText sample(StraightPage page, List<Box> labels, Tesseract tesseract) {
        List<Box> largest = labels.stream()
                .sorted(Comparator.comparingInt((Box label) -> label.width() * label.height()).reversed()).limit(SAMPLE)
                .toList();
        return new RecognisedText(List.of(), inside(page, largest, tesseract));
    }

    private static List<List<Word>> inside(StraightPage page, List<Box> labels, Tesseract tesseract) {
        if (labels.isEmpty()) {
            return List.of();
        }
        Montage montage = new Montage(page.image());
        labels.forEach(label -> montage.add(List.of(label), LABEL_FACTOR));
        return montage.assigned(tesseract.text(montage.sheet()));
    }

    /** Whether enough of it is certain: of a page upside down little is. */
    boolean isGood() {
        return certain() >= GOOD * length();
    }

    /** How much of it is certain; of a few characters little is. */
    double certainShare() {
        return (double) certain() / Math.max(length(), FEWEST_CHARACTERS);
    }

    private int certain() {
        return words().filter(word -> word.certainty() >= CERTAIN).mapToInt(word -> word.text().length()).sum();
    }

    private int length() {
        return words().mapToInt(word -> word.text().length()).sum();
    }

    private Stream<Word> words() {
        return Stream.concat(outside.stream(), inside.stream().flatMap(List::stream));
    }
}
