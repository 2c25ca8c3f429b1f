package cn.gouji.parse.format.scan.digit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.CellInk;
import cn.gouji.parse.format.scan.image.DigitSize;
import cn.gouji.parse.format.scan.image.Exposure;
import cn.gouji.parse.format.scan.image.StraightPage;

/**
 * The ink of cells as it reads best: where digits fell apart or run together at the usual exposure, another one may show
 * them whole.
 */
public final class ClearInk {

    /** In heights of digits. */
    private static final double NEAR_ROWS = 8;

    private final StraightPage page;
    private final DigitNet net;
    private final DigitSize size;

    public ClearInk(StraightPage page, DigitNet net) {
        this.page = page;
        this.net = net;
        this.size = DigitSize.of(page.cells().stream().map(cell -> clear(cell, ink -> ink)).toList());
    }

    /**
     * The numbers that stand alone outside the tables of a page: those that are read surely, at whatever exposure or below
     * a grey seal, and what else looks like a number above or below these.
     */
    public static List<CellInk> loose(StraightPage page, DigitNet net) {
        List<CellInk> sure = new ArrayList<>();
        List<CellInk> doubtful = new ArrayList<>();
        for (Exposure exposure : Exposure.AS_PRINTED) {
            for (CellInk ink : page.looseNumbers(exposure)) {
                NetReading reading = NetReading.of(ink, net);
                if (isApart(ink, sure) && reading.isSure()) {
                    sure.add(ink);
                } else if (reading.isNumber()) {
                    doubtful.add(ink);
                }
            }
        }
        page.darkNumbers(sure).stream().filter(ink -> isApart(ink, sure) && NetReading.of(ink, net).isSure())
                .forEach(sure::add);
        List<CellInk> loose = new ArrayList<>(sure);
        doubtful.stream().filter(ink -> isApart(ink, loose) && sure.stream().anyMatch(other -> isAbove(ink, other)))
                .forEach(loose::add);
        return loose;
    }

    private static boolean isApart(CellInk ink, List<CellInk> others) {
        return others.stream().noneMatch(other -> other.box().overlaps(ink.box()));
    }

    /** Or below, in a row near by. */
    private static boolean isAbove(CellInk one, CellInk other) {
        Box box = one.box();
        Box near = other.box();
        return box.left() < near.right() && near.left() < box.right()
                && Math.abs(box.bottom() - near.bottom()) < NEAR_ROWS * near.height();
    }

    /** How large the digits of the page are. */
    public DigitSize size() {
        return size;
    }

    /** What is printed in a cell. */
    public CellInk of(Box cell) {
        CellInk ink = clear(cell, whole -> whole);
        if (isSettled(ink)) {
            return ink;
        }
        CellInk fitted = clear(cell, size::fitted);
        return isSettled(fitted) || !fitted.isOneLine()
                ? fitted
                : likeliest(fitted, seen(cell, Exposure.ALL_JOINED, size::fitted));
    }

    /**
     * As it is usually seen, unless it is read surely at other exposures only, and the same at each of them. Strokes are
     * joined only where nothing is sure without it.
     */
    private CellInk clear(Box cell, UnaryOperator<CellInk> fit) {
        CellInk usual = page.ink(cell);
        if (isSettled(usual)) {
            return usual;
        }
        CellInk fitted = fit.apply(usual);
        if (isSure(fitted) || !usual.isOneLine()) {
            return fitted;
        }
        List<CellInk> printed = sure(cell, Exposure.AS_PRINTED, fit);
        List<CellInk> sure = printed.isEmpty() ? sure(cell, Exposure.ALL_JOINED, fit) : printed;
        return sure.stream().map(ink -> NetReading.of(ink, net).digits()).distinct().count() == 1
                ? sure.getFirst()
                : fitted;
    }

    private List<CellInk> seen(Box cell, List<Exposure> exposures, UnaryOperator<CellInk> fit) {
        return exposures.stream().map(exposure -> page.ink(cell, exposure))
                .map(ink -> ink.isBlank() ? ink : fit.apply(ink)).toList();
    }

    private List<CellInk> sure(Box cell, List<Exposure> exposures, UnaryOperator<CellInk> fit) {
        return seen(cell, exposures, fit).stream().filter(this::isSure).toList();
    }

    /** Other readers may be sure of digits that the net is not sure of, if it sees digits at all. */
    private CellInk likeliest(CellInk fitted, List<CellInk> joined) {
        CellInk likeliest = fitted;
        for (CellInk ink : joined) {
            if (isLikely(ink) && (!isLikely(likeliest) || certainty(ink) > certainty(likeliest))) {
                likeliest = ink;
            }
        }
        return likeliest;
    }

    private boolean isLikely(CellInk ink) {
        return size.isNumber(ink) && NetReading.of(ink, net).isNumber();
    }

    private double certainty(CellInk ink) {
        return NetReading.of(ink, net).certainty();
    }

    private boolean isSettled(CellInk ink) {
        return ink.isBlank() || ink.isDash() && ink.isLow() || ink.isSlash() || isSure(ink);
    }

    private boolean isSure(CellInk ink) {
        return !ink.isBlank() && !ink.isDash() && !ink.isSlash() && ink.isNumber() && NetReading.of(ink, net).isSure();
    }
}
