package cn.gouji.parse.format.scan.digit;

import java.util.List;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

/**
 * To which side digits lean below their top, where a 5 has a stroke on the left and a 3 one on the right. The program
 * takes small fives for threes, each time it is asked.
 */
public final class DigitLean {

    private static final double TOP = 0.2;
    private static final double BOTTOM = 0.36;
    /** Shares of the width; of all prints that were looked at, no 5 has its ink beyond 0.53, and no 3 before 0.48. */
    private static final double FARTHEST_RIGHT = 0.55;
    private static final double FARTHEST_LEFT = 0.45;

    private DigitLean() {
    }

    /** Whether some sign leans to the side to which the digit it was read as does not. */
    public static boolean contradicts(GrayImage page, List<Box> signs, String digits) {
        for (int i = 0; i < signs.size(); i++) {
            double middle = middle(page, signs.get(i));
            char digit = digits.charAt(i);
            if (digit == '5' && middle > FARTHEST_RIGHT || digit == '3' && middle < FARTHEST_LEFT) {
                return true;
            }
        }
        return false;
    }

    /** Of the ink below the top, as a share of the width. */
    private static double middle(GrayImage page, Box sign) {
        double sum = 0;
        double moment = 0;
        int bottom = (int) Math.ceil(sign.top() + BOTTOM * sign.height());
        for (int y = (int) (sign.top() + TOP * sign.height()); y < bottom; y++) {
            for (int x = sign.left(); x < sign.right(); x++) {
                int ink = 255 - page.at(x, y);
                sum += ink;
                moment += ink * (x + 0.5 - sign.left());
            }
        }
        return sum == 0 ? 0.5 : moment / sum / sign.width();
    }
}
