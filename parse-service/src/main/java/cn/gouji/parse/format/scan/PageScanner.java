package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;

/** Recognises what is printed on the picture of a page. */
public final class PageScanner {

    /** Pixels per point that every picture is brought to: 240 dots per inch. */
    private static final double UNIT = 240 / 72.0;
    private static final double LONG_SIDE = 842;
    /** Pages lie on their feet, else on a side, else on their head. */
    private static final int[] TURNS = {0, 3, 1, 2};
    /** A page with less ink, in square points, is empty. */
    private static final double LEAST_INK = 12;

    private final Tesseract tesseract;

    public PageScanner(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** Dots per inch that serve best for a page of a size in points. */
    public static double dotsPerInch(double width, double height) {
        return UNIT * 72 * LONG_SIDE / Math.max(width, height);
    }

    /** @param picture of a whole page, at any resolution */
    public PageContent read(GrayImage picture, int number) {
        double factor = LONG_SIDE * UNIT / Math.max(picture.width(), picture.height());
        GrayImage image = Math.abs(factor - 1) < 0.01 ? picture : picture.scaled(factor);
        Reading best = null;
        for (int turn : TURNS) {
            Reading reading = new Reading(StraightPage.of(image.turned(turn), UNIT));
            if (best == null || reading.text.certain() > best.text.certain()) {
                best = reading;
            }
            if (reading.isEmpty() || reading.text.isGood()) {
                break;
            }
        }
        return best.content(number);
    }

    private final class Reading {

        private final StraightPage page;
        private final List<CellInk> numbers = new ArrayList<>();
        private final List<Box> dashes = new ArrayList<>();
        private final RecognisedText text;

        private Reading(StraightPage page) {
            this.page = page;
            List<Box> labels = new ArrayList<>();
            for (Box cell : page.cells()) {
                CellInk ink = page.ink(cell);
                if (ink.isBlank()) {
                    continue;
                }
                if (ink.isDash()) {
                    dashes.add(ink.box());
                } else if (ink.isNumber()) {
                    numbers.add(ink);
                } else {
                    labels.add(ink.box().grown(2, page.image()));
                }
            }
            this.text = isEmpty()
                    ? new RecognisedText(List.of(), List.of())
                    : RecognisedText.read(page, labels, tesseract);
        }

        private boolean isEmpty() {
            return page.ink().count() < LEAST_INK * UNIT * UNIT;
        }

        private PageContent content(int number) {
            List<Glyph> glyphs = new ArrayList<>();
            ScannedGlyphs scanned = new ScannedGlyphs(UNIT);
            glyphs.addAll(scanned.of(text.outside()));
            text.inside().forEach(words -> glyphs.addAll(scanned.of(words)));
            new NumberCells(page, tesseract).read(numbers).forEach(word -> glyphs.addAll(scanned.of(List.of(word))));
            dashes.forEach(box -> glyphs.addAll(scanned.of(List.of(new Word("—", box, 0, 100)))));
            return new PageContent(number, page.image().width() / UNIT, page.image().height() / UNIT, glyphs,
                    page.rulings());
        }
    }
}
