package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.CellInk;
import cn.gouji.parse.format.scan.image.DigitSize;
import cn.gouji.parse.format.scan.image.GrayImage;
import cn.gouji.parse.format.scan.image.StraightPage;

/** Recognises what is printed on the picture of a page. */
public final class PageScanner {

    /** Pixels per point that every picture is brought to: 240 dots per inch. */
    private static final double UNIT = 240 / 72.0;
    private static final double LONG_SIDE = 842;
    private static final double MOST_OBLONG = 1.7;
    private static final double TEXT_WIDTH = 500;
    /** The smallest table of the form, that of section 四, has more. */
    private static final int FEWEST_CELLS = 16;
    /** Pages that do not stand on their feet lie on a side, else stand on their head. */
    private static final int[] TURNS = {3, 1, 2};
    /** A page with less ink, in square points, is empty. */
    private static final double LEAST_INK = 12;

    /** Digits and what is taken for them, with signs of any kind. */
    private static final String LIKE_A_NUMBER = "[\\p{P}\\p{S}]*[0-9OoIl|][0-9OoIl\\p{P}\\p{S}]*";

    private final Tesseract tesseract;
    private final DigitShapes shapes = new DigitShapes();

    /** For the pages of one document. */
    public PageScanner(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /** Dots per inch that serve best for a page of a size in points. */
    public static double dotsPerInch(double width, double height) {
        return UNIT * 72 * LONG_SIDE / Math.max(width, height);
    }

    /**
     * Recognises a table that is a picture within a page or document.
     *
     * @param picture of any resolution
     * @return nothing if it shows no table
     */
    public Optional<PageContent> table(GrayImage picture, int number) {
        StraightPage page = StraightPage.of(scaled(picture, tableWidth(picture) / picture.width()), UNIT);
        return page.cells().size() < FEWEST_CELLS ? Optional.empty() : Optional.of(new Reading(page).content(number));
    }

    /** At the resolution that serves best: of what is much longer or wider than a page, the width is that of its text. */
    private static GrayImage normal(GrayImage picture) {
        double longSide = Math.max(picture.width(), picture.height());
        boolean page = longSide < MOST_OBLONG * Math.min(picture.width(), picture.height());
        return scaled(picture, page ? LONG_SIDE / longSide : TEXT_WIDTH / picture.width());
    }

    /** In points, if it is printed as usual: a whole page, or a table cut out of one. */
    private static double tableWidth(GrayImage picture) {
        double shape = (double) picture.height() / picture.width();
        if (shape > 1.3 && shape < 1.55) {
            return LONG_SIDE / shape;
        }
        return shape > 0.65 && shape < 0.75 ? (TEXT_WIDTH + LONG_SIDE) / 2 : TEXT_WIDTH;
    }

    private static GrayImage scaled(GrayImage picture, double points) {
        double factor = UNIT * points;
        return Math.abs(factor - 1) < 0.01 ? picture : picture.scaled(factor);
    }

    /** @param picture of a whole page, at any resolution */
    public PageContent read(GrayImage picture, int number) {
        GrayImage image = normal(picture);
        Reading best = new Reading(StraightPage.of(image, UNIT));
        double share = best.text().isGood() ? 1 : best.text().certainShare();
        for (int i = 0; i < TURNS.length && share < RecognisedText.GOOD; i++) {
            Reading turned = new Reading(StraightPage.of(image.turned(TURNS[i]), UNIT));
            double certain = turned.sample().certainShare();
            if (certain > share) {
                best = turned;
                share = certain;
            }
        }
        return best.content(number);
    }

    private final class Reading {

        private final StraightPage page;
        private final List<CellInk> numbers = new ArrayList<>();
        private final List<Box> dashes = new ArrayList<>();
        private final List<Box> labels = new ArrayList<>();
        private RecognisedText text;

        private Reading(StraightPage page) {
            this.page = page;
            List<CellInk> inks = page.cells().stream().map(page::ink).filter(ink -> !ink.isBlank()).toList();
            DigitSize size = DigitSize.of(inks);
            for (CellInk found : inks) {
                CellInk ink = size.fitted(found, page.image());
                if (ink.isDash() || ink.isSlash()) {
                    dashes.add(ink.box());
                } else if (ink.isNumber()) {
                    numbers.add(ink);
                } else {
                    labels.add(ink.box().grown(2, page.image()));
                }
            }
        }

        private RecognisedText text() {
            if (text == null) {
                text = isEmpty()
                        ? new RecognisedText(List.of(), List.of())
                        : RecognisedText.read(page, labels, tesseract);
            }
            return text;
        }

        /** Enough to tell whether the page stands upright. */
        private RecognisedText sample() {
            return labels.isEmpty() ? text() : RecognisedText.sample(page, labels, tesseract);
        }

        private boolean isEmpty() {
            return page.ink().count() < LEAST_INK * UNIT * UNIT;
        }

        /** What does not look like a number and yet is read as one, once only, is none. */
        private List<Word> doubted(List<Word> words) {
            boolean number = words.stream().map(Word::text).collect(Collectors.joining()).matches(LIKE_A_NUMBER);
            Box box = words.stream().map(Word::box).reduce(Box::and).orElseThrow();
            return number ? List.of(new Word(NumberCells.DOUBTFUL, box, 0, 0)) : words;
        }

        private PageContent content(int number) {
            List<Glyph> glyphs = new ArrayList<>();
            ScannedGlyphs scanned = new ScannedGlyphs(UNIT);
            glyphs.addAll(scanned.of(text().outside()));
            text().inside().forEach(words -> glyphs.addAll(scanned.of(words.isEmpty() ? words : doubted(words))));
            new NumberCells(page, tesseract, shapes).read(numbers)
                    .forEach(word -> glyphs.addAll(scanned.of(List.of(word))));
            dashes.forEach(box -> glyphs.addAll(scanned.of(List.of(new Word("—", box, 0, 100)))));
            return new PageContent(number, page.image().width() / UNIT, page.image().height() / UNIT, glyphs,
                    page.rulings());
        }
    }
}
