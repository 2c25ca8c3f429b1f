package cn.gouji.parse.format.scan;

import java.util.ArrayList;
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
    private static final double GOOD = 0.4;
    private static final double LABEL_FACTOR = 1.25;

    /** @param labels the cells that hold words */
    static RecognisedText read(StraightPage page, List<Box> labels, Tesseract tesseract) {
        List<List<Word>> inside = new ArrayList<>();
        if (!labels.isEmpty()) {
            Montage montage = new Montage(page.image());
            labels.forEach(label -> montage.add(List.of(label), LABEL_FACTOR));
            inside.addAll(montage.assigned(tesseract.text(montage.sheet())));
        }
        return new RecognisedText(tesseract.text(page.outside()), inside);
    }

    /** Whether most of it is certain: on a page that stands upside down little is. */
    boolean isGood() {
        return certain() >= GOOD * words().mapToInt(word -> word.text().length()).sum();
    }

    /** Number of characters that are certain. */
    int certain() {
        return words().filter(word -> word.certainty() >= CERTAIN).mapToInt(word -> word.text().length()).sum();
    }

    private Stream<Word> words() {
        return Stream.concat(outside.stream(), inside.stream().flatMap(List::stream));
    }
}
