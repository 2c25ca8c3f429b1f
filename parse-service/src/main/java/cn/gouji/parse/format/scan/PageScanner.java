package cn.gouji.parse.format.scan;

import java.util.Optional;

import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.scan.digit.ClearInk;
import cn.gouji.parse.format.scan.digit.DigitNet;
import cn.gouji.parse.format.scan.digit.DigitShapes;
import cn.gouji.parse.format.scan.image.GrayImage;
import cn.gouji.parse.format.scan.image.StraightPage;
import cn.gouji.parse.format.scan.image.gap.GapTables;

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
    private static final DigitNet NET = DigitNet.learnt();

    private final Tesseract tesseract;
    private final DigitShapes shapes = new DigitShapes();
    private final GapTables tables = new GapTables();

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
        return page.cells().size() < FEWEST_CELLS ? Optional.empty() : Optional.of(reading(page).content(number));
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
        PageReading best = reading(StraightPage.of(normal(picture), UNIT));
        double upright = best.upright();
        for (int i = 0; i < TURNS.length && upright < (i == 1 ? 1 : RecognisedText.GOOD); i++) {
            PageReading turned = reading(StraightPage.of(normal(picture.turned(TURNS[i])), UNIT));
            double share = turned.upright();
            if (share > upright) {
                best = turned;
                upright = share;
            }
        }
        return best.content(number);
    }

    private PageReading reading(StraightPage page) {
        PageReading reading = new PageReading(page, tesseract, NET, shapes, UNIT);
        if (!reading.isOutsideTables()) {
            return reading;
        }
        page.giveUpTables();
        page.divideByGaps(ClearInk.loose(page, NET), tables);
        return new PageReading(page, tesseract, NET, shapes, UNIT);
    }
}
