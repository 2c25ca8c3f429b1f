package cn.gouji.parse.format.scan.image.sign;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.Ink;

/** A stroke from the upper right to the lower left, as it stands for nothing. */
public final class Slash {

    private Slash() {
    }

    /** Whether a sign is one: each row of its ink is narrow, and the lower the farther left. */
    public static boolean is(Box sign, Ink ink) {
        int widest = 0;
        double[] middles = new double[sign.height()];
        for (int row = 0; row < sign.height(); row++) {
            int first = sign.right();
            int last = sign.left() - 1;
            for (int x = sign.left(); x < sign.right(); x++) {
                if (ink.at(x, sign.top() + row)) {
                    first = Math.min(first, x);
                    last = x;
                }
            }
            widest = Math.max(widest, last - first + 1);
            middles[row] = (first + last) / 2.0 - sign.left();
        }
        int quarter = sign.height() / 4;
        return sign.height() > 2 * quarter && sign.width() > sign.height() * 0.2 && widest < sign.width() * 0.65
                && middles[quarter / 2] > sign.width() * 0.6
                && middles[sign.height() / 2] > sign.width() * 0.35 && middles[sign.height() / 2] < sign.width() * 0.65
                && middles[sign.height() - 1 - quarter / 2] < sign.width() * 0.4;
    }
}
