package cn.gouji.parse.format.scan.digit;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * A neural network of two layers that learnt from many prints what digits look like: a reader of its own, which errs
 * elsewhere than the program. {@code DigitTraining} in the tests made its weights.
 */
public final class DigitNet {

    static final int INPUTS = DigitRaster.ROWS * DigitRaster.COLUMNS;
    static final int HIDDEN = 48;
    /** Behind the ten digits, what is none. */
    static final int NONE = 10;
    static final int SIGNS = NONE + 1;
    /** Weights are kept as whole numbers of this part. */
    static final double PART = 1 / 2048.0;

    private final double[][] hidden;
    private final double[][] output;

    /** @param hidden for each node the weights of its inputs, then what is added */
    DigitNet(double[][] hidden, double[][] output) {
        this.hidden = hidden;
        this.output = output;
    }

    /** With the weights it learnt. */
    public static DigitNet learnt() {
        try (InputStream file = DigitNet.class.getResourceAsStream("digits.net");
                DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            return new DigitNet(weights(in, HIDDEN, INPUTS), weights(in, SIGNS, HIDDEN));
        } catch (IOException e) {
            throw new UncheckedIOException("digits.net", e);
        }
    }

    private static double[][] weights(DataInputStream in, int nodes, int inputs) throws IOException {
        double[][] weights = new double[nodes][inputs + 1];
        for (double[] node : weights) {
            for (int i = 0; i < node.length; i++) {
                node[i] = in.readShort() * PART;
            }
        }
        return weights;
    }

    /** How probable each digit is, and last that it is none. */
    double[] probabilities(double[] raster) {
        double[] signs = sums(output, activations(raster));
        double most = Double.NEGATIVE_INFINITY;
        for (double sign : signs) {
            most = Math.max(most, sign);
        }
        double all = 0;
        for (int i = 0; i < signs.length; i++) {
            signs[i] = Math.exp(signs[i] - most);
            all += signs[i];
        }
        for (int i = 0; i < signs.length; i++) {
            signs[i] /= all;
        }
        return signs;
    }

    double[] activations(double[] raster) {
        double[] sums = sums(hidden, raster);
        for (int i = 0; i < sums.length; i++) {
            sums[i] = Math.max(0, sums[i]);
        }
        return sums;
    }

    private static double[] sums(double[][] nodes, double[] inputs) {
        double[] sums = new double[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            double sum = nodes[node][inputs.length];
            for (int i = 0; i < inputs.length; i++) {
                sum += nodes[node][i] * inputs[i];
            }
            sums[node] = sum;
        }
        return sums;
    }
}
