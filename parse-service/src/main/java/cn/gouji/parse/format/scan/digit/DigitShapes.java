package cn.gouji.parse.format.scan.digit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

/** What the digits of a document look like: of one document they are of one print, so a shape tells which digit it is. */
public final class DigitShapes {

    private static final int MOST_EXAMPLES = 12;
    /** Of a digit, to tell that a sign is not that digit. */
    private static final int ENOUGH_EXAMPLES = 4;
    /** Of all digits, to tell what a sign is. */
    private static final int FEWEST_EXAMPLES = 20;
    /** The nearest digit must be so much nearer than the second. */
    private static final double CLEARLY = 0.7;

    private final Map<Character, List<double[]>> examples = new HashMap<>();
    private int count;

    /** @param nearest how far the example of each digit is that is most like the shape */
    private record Likeness(Map<Character, Double> nearest) {

        /** The digit that is clearly the most alike; 0 if there is none. */
        char clear(double farthest) {
            char best = 0;
            double first = farthest;
            double second = Double.MAX_VALUE;
            for (Map.Entry<Character, Double> digit : nearest.entrySet()) {
                if (digit.getValue() < first) {
                    second = best == 0 ? second : first;
                    first = digit.getValue();
                    best = digit.getKey();
                } else {
                    second = Math.min(second, digit.getValue());
                }
            }
            return first < CLEARLY * second ? best : 0;
        }
    }

    /** Adds the signs of a number that is known. */
    public void learn(GrayImage page, List<Box> signs, String digits) {
        for (int i = 0; i < signs.size(); i++) {
            List<double[]> known = examples.computeIfAbsent(digits.charAt(i), digit -> new ArrayList<>());
            if (known.size() < MOST_EXAMPLES) {
                known.add(DigitRaster.of(page, signs.get(i)));
                count++;
            }
        }
    }

    /** Whether some digit clearly looks like another one than it was read as. */
    public boolean contradict(GrayImage page, List<Box> signs, String digits) {
        for (int i = 0; i < signs.size(); i++) {
            boolean known = examples.getOrDefault(digits.charAt(i), List.of()).size() >= ENOUGH_EXAMPLES;
            char looks = known ? likeness(DigitRaster.of(page, signs.get(i))).clear(Double.MAX_VALUE) : 0;
            if (looks != 0 && looks != digits.charAt(i)) {
                return true;
            }
        }
        return false;
    }

    /** The number that the shapes make; null if some of them are no known digit. */
    public String read(GrayImage page, List<Box> signs) {
        if (count < FEWEST_EXAMPLES) {
            return null;
        }
        double farthest = usual();
        StringBuilder digits = new StringBuilder();
        for (Box sign : signs) {
            char digit = likeness(DigitRaster.of(page, sign)).clear(farthest);
            if (digit == 0) {
                return null;
            }
            digits.append(digit);
        }
        return digits.toString();
    }

    /** How far examples of one digit are from each other at most, but for a few. */
    private double usual() {
        double[] distances = examples.values().stream().filter(known -> known.size() > 1)
                .flatMap(known -> known.stream().map(shape -> nearest(shape, known)))
                .mapToDouble(Double::doubleValue).sorted().toArray();
        return distances.length == 0 ? 0 : distances[distances.length * 9 / 10] * 1.3;
    }

    private Likeness likeness(double[] shape) {
        Map<Character, Double> nearest = new HashMap<>();
        examples.forEach((digit, known) -> nearest.put(digit, nearest(shape, known)));
        return new Likeness(nearest);
    }

    /** Distance to the nearest example but itself, which is at no distance. */
    private static double nearest(double[] shape, List<double[]> known) {
        double[] distances = known.stream().mapToDouble(other -> distance(shape, other)).sorted().toArray();
        int first = distances[0] == 0 ? 1 : 0;
        return first < distances.length ? distances[first] : Double.MAX_VALUE;
    }

    private static double distance(double[] one, double[] other) {
        double least = Double.MAX_VALUE;
        for (int shift = -1; shift <= 1; shift++) {
            double sum = 0;
            for (int row = 0; row < DigitRaster.ROWS; row++) {
                for (int column = 1; column < DigitRaster.COLUMNS - 1; column++) {
                    int at = row * DigitRaster.COLUMNS + column;
                    double difference = one[at] - other[at + shift];
                    sum += difference * difference;
                }
            }
            least = Math.min(least, sum);
        }
        return least;
    }
}
