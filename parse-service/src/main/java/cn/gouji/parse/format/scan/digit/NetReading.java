package cn.gouji.parse.format.scan.digit;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.scan.image.CellInk;

/**
 * What the net makes of the signs of a number.
 *
 * @param digits the most probable ones
 * @param certainty how probable the least probable of them is
 */
public record NetReading(String digits, double certainty, List<double[]> probabilities) {

    private static final double SURE = 0.98;
    private static final double LIKELY = 0.03;
    private static final int MOST_LIKELY = 6;

    public static NetReading of(CellInk number, DigitNet net) {
        List<double[]> probabilities = number.large().stream()
                .map(sign -> net.probabilities(DigitRaster.of(number.image(), sign))).toList();
        StringBuilder digits = new StringBuilder();
        double certainty = 1;
        for (double[] sign : probabilities) {
            int best = 0;
            for (int digit = 1; digit < 10; digit++) {
                best = sign[digit] > sign[best] ? digit : best;
            }
            digits.append((char) ('0' + best));
            certainty = Math.min(certainty, sign[best]);
        }
        return new NetReading(digits.toString(), certainty, probabilities);
    }

    /** Only the surest readings count as those of a reader. */
    public boolean isSure() {
        return certainty >= SURE;
    }

    /** Whether each sign is rather a digit than none. */
    public boolean isNumber() {
        return probabilities.stream().noneMatch(NetReading::isNone);
    }

    /** Whether all signs are rather characters, or something else, than digits. */
    public boolean isNoNumber() {
        return probabilities.stream().allMatch(NetReading::isNone);
    }

    private static boolean isNone(double[] sign) {
        return sign[DigitNet.NONE] > 0.5;
    }

    /** How probable the least probable of these digits is. */
    double certaintyOf(String other) {
        double least = 1;
        for (int i = 0; i < probabilities.size(); i++) {
            least = Math.min(least, probabilities.get(i)[other.charAt(i) - '0']);
        }
        return least;
    }

    /** All numbers of digits that are likely; none if too much is. */
    List<String> likely() {
        List<String> numbers = List.of("");
        for (double[] sign : probabilities) {
            List<String> longer = new ArrayList<>();
            for (String number : numbers) {
                for (int digit = 0; digit < 10; digit++) {
                    if (sign[digit] >= LIKELY) {
                        longer.add(number + digit);
                    }
                }
            }
            numbers = longer;
        }
        return numbers.size() > MOST_LIKELY ? List.of() : numbers;
    }
}
