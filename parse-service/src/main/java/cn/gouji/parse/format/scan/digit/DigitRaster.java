package cn.gouji.parse.format.scan.digit;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

/** The shape of a sign, whatever its size. */
final class DigitRaster {

    static final int ROWS = 16;
    static final int COLUMNS = 14;

    private DigitRaster() {
    }

    /** Darkness in a raster that is as high as the sign; narrow signs stand in its middle. */
    static double[] of(GrayImage page, Box sign) {
        double step = (double) sign.height() / ROWS;
        double left = (sign.left() + sign.right() - step * COLUMNS) / 2;
        double[] shape = new double[ROWS * COLUMNS];
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                shape[row * COLUMNS + column] = darkness(page, new Box((int) Math.floor(left + column * step),
                        (int) (sign.top() + row * step), (int) Math.ceil(left + (column + 1) * step),
                        (int) Math.ceil(sign.top() + (row + 1) * step)), sign);
            }
        }
        return shape;
    }

    private static double darkness(GrayImage page, Box raster, Box sign) {
        double sum = 0;
        for (int y = raster.top(); y < raster.bottom(); y++) {
            for (int x = Math.max(raster.left(), sign.left()); x < Math.min(raster.right(), sign.right()); x++) {
                sum += 255 - page.at(x, y);
            }
        }
        return sum / 255 / Math.max(1, raster.width() * raster.height());
    }
}
