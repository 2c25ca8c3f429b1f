package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.scan.digit.ClearInk;
import cn.gouji.parse.format.scan.digit.DigitNet;
import cn.gouji.parse.format.scan.digit.DigitShapes;
import cn.gouji.parse.format.scan.digit.NetReading;
import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.CellInk;
import cn.gouji.parse.format.scan.image.DigitSize;
import cn.gouji.parse.format.scan.image.Exposure;
import cn.gouji.parse.format.scan.image.StraightPage;

/** One page as it lies, with what its cells hold, told by their ink; and the text and the numbers in it, recognised. */
final class PageReading {

    /** So many digits, most of them clear, tell that a page stands on its feet. */
    private static final int FEWEST_DIGITS = 12;
    private static final double MOST = 0.7;
    /** Page numbers and the like stand outside tables, too. */
    private static final int FEWEST_LOOSE = 6;
    private static final int FEWEST_CELLS = 8;
    /** A page with less ink, in square points, is empty. */
    private static final double LEAST_INK = 12;

    private final StraightPage page;
    private final Tesseract tesseract;
    private final DigitNet net;
    private final DigitShapes shapes;
    private final double unit;
    private final List<CellInk> numbers = new ArrayList<>();
    private final List<CellInk> loose;
    /** Unsure ones outside tables included. */
    private final List<CellInk> likeNumbers = new ArrayList<>();
    /** Where they are printed, by their cells. */
    private final Map<Box, Box> dashes = new LinkedHashMap<>();
    private final Map<Box, CellInk> unsure = new LinkedHashMap<>();
    private final List<RecognisedText.Label> labels = new ArrayList<>();
    private final ValueCells values;
    private RecognisedText text;

    /**
     * @param shapes of the digits on the pages before; those of this page are added
     * @param unit pixels per point
     */
    PageReading(StraightPage page, Tesseract tesseract, DigitNet net, DigitShapes shapes, double unit) {
        this.page = page;
        this.tesseract = tesseract;
        this.net = net;
        this.shapes = shapes;
        this.unit = unit;
        this.values = new ValueCells((int) unit);
        likeNumbers.addAll(page.looseNumbers(Exposure.USUAL));
        loose = likeNumbers.stream().filter(number -> net(number).isSure()).toList();
        numbers.addAll(loose);
        ClearInk clear = new ClearInk(page, net);
        for (Box cell : page.cells()) {
            CellInk ink = clear.of(cell);
            if (!ink.isBlank()) {
                add(ink, cell, clear.size());
            }
        }
        unsure.keySet().removeIf(this::isLabel);
        dashes.keySet().removeIf(values::isBeforeColumns);
        unsure.keySet().stream().filter(values::isBeforeColumns).map(unsure::get).forEach(numbers::remove);
    }

    private void add(CellInk ink, Box cell, DigitSize size) {
        boolean value = !page.isOfLabels(cell);
        boolean dash = value && (ink.isDash() || ink.isSlash());
        boolean number = value && !dash && ink.isNumber() && !net(ink).isNoNumber();
        CellInk dark = dash || number || !page.isOverprinted(cell) ? ink : size.fitted(page.darkInk(cell));
        boolean darkNumber = value && dark != ink && size.isNumber(dark);
        if (dash) {
            dashes.put(cell, ink.box());
        } else if (number || darkNumber) {
            numbers.add(dark);
            likeNumbers.add(dark);
            if (!net(dark).isSure()) {
                unsure.put(cell, dark);
            }
        } else {
            labels.add(new RecognisedText.Label(cell, Piece.of(ink.image(), ink.box()),
                    dark == ink || dark.isBlank() ? null : Piece.of(dark.image(), dark.box())));
        }
        values.add(cell, dash || (number || darkNumber) && net(dark).isNumber());
    }

    /** What looks like a number, but is none to the net, is a short word if no value is due there. */
    private boolean isLabel(Box cell) {
        CellInk ink = unsure.get(cell);
        boolean label = !net(ink).isNumber() && !values.isValue(cell);
        if (label) {
            numbers.remove(ink);
            // Thin characters may be seen only where fainter ink is, and thick digits in front of them anyway.
            labels.add(
                    new RecognisedText.Label(cell, Piece.of(ink.image(), page.ink(cell, Exposure.FAINT).box()), null));
        }
        return label;
    }

    private NetReading net(CellInk number) {
        return NetReading.of(number, net);
    }

    /** Whether many numbers stand outside its tables, and fewer in them, or there are hardly any tables. */
    boolean isOutsideTables() {
        return loose.size() >= FEWEST_LOOSE && loose.size() > numbers.size() - loose.size()
                || (!loose.isEmpty() || page.isRuledAcross()) && page.cells().size() < FEWEST_CELLS;
    }

    /** How much of the page reads well; of a page that lies on its side or on its head little does. */
    double upright() {
        long digits = likeNumbers.stream().mapToLong(CellInk::digits).sum();
        long sure = likeNumbers.stream().map(this::net).filter(NetReading::isSure)
                .mapToLong(reading -> reading.digits().length()).sum();
        if (isEmpty() || digits >= FEWEST_DIGITS && sure >= MOST * digits) {
            return 1;
        }
        return labels.isEmpty() ? text().certainShare() : RecognisedText.sample(labels, tesseract).certainShare();
    }

    private RecognisedText text() {
        if (text == null) {
            text = isEmpty()
                    ? new RecognisedText(List.of(), List.of())
                    : RecognisedText.read(page.outside(loose), labels, tesseract);
        }
        return text;
    }

    private boolean isEmpty() {
        return page.ink().count() < LEAST_INK * unit * unit;
    }

    /** All of it. */
    PageContent content(int number) {
        List<Glyph> glyphs = new ArrayList<>();
        ScannedGlyphs scanned = new ScannedGlyphs(unit);
        glyphs.addAll(scanned.of(DoubtedWords.ofPage(text().outside())));
        for (int i = 0; i < text().inside().size(); i++) {
            Box cell = labels.get(i).cell();
            List<Word> words = text().inside().get(i);
            boolean label = page.isOfLabels(cell);
            if (!DoubtedWords.isLikeANumber(words) || !label && !values.isBeforeColumns(cell)) {
                glyphs.addAll(scanned.of(DoubtedWords.ofCell(words, !label && values.isValue(cell))));
            }
        }
        new NumberCells(tesseract, net, shapes).read(numbers)
                .forEach(word -> glyphs.addAll(scanned.of(List.of(word))));
        dashes.values().forEach(box -> glyphs.addAll(scanned.of(List.of(new Word("—", box, 0, 100)))));
        return new PageContent(number, page.image().width() / unit, page.image().height() / unit, glyphs,
                page.rulings(), page.isDividedByGaps());
    }
}
