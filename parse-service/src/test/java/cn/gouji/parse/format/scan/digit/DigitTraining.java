package cn.gouji.parse.format.scan.digit;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes the weights of {@link DigitNet} from sheets of numbers in free fonts: {@code main FILE [SHEETS]}. */
final class DigitTraining {

    /** What many reports are set in, or look like. Other fonts are left for trying what it learnt. */
    static final List<String> FONTS = List.of("Noto Serif CJK SC", "Noto Sans CJK SC", "AR PL UMing CN",
            "AR PL UKai CN", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei", "Liberation Serif", "Liberation Sans",
            "Nimbus Sans", "DejaVu Sans", "URW Bookman", "DejaVu Sans Mono", "Noto Sans Mono",
            "WenQuanYi Zen Hei Mono");
    private static final int ROUNDS = 24;
    private static final double FIRST_STEP = 0.02;

    private final double[][] hidden = weights(DigitNet.HIDDEN, DigitNet.INPUTS, new Random(1));
    private final double[][] output = weights(DigitNet.SIGNS, DigitNet.HIDDEN, new Random(2));
    private final DigitNet net = new DigitNet(hidden, output);

    private DigitTraining() {
    }

    public static void main(String[] arguments) throws IOException {
        int sheets = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 280;
        List<DigitSheet.Sample> samples = new ArrayList<>();
        for (int i = 0; i < sheets; i++) {
            samples.addAll(new DigitSheet(FONTS.get(i % FONTS.size()), new Random(i)).samples());
        }
        System.out.println(samples.size() + " samples");
        DigitTraining training = new DigitTraining();
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(samples, new Random(round));
            double step = FIRST_STEP * Math.pow(0.85, round);
            long right = samples.stream().filter(sample -> training.learn(sample, step)).count();
            System.out.println(round + ": " + right * 100.0 / samples.size() + " % right");
        }
        training.write(Path.of(arguments[0]));
    }

    private static double[][] weights(int nodes, int inputs, Random random) {
        double[][] weights = new double[nodes][inputs + 1];
        for (double[] node : weights) {
            for (int i = 0; i < inputs; i++) {
                node[i] = random.nextGaussian() / Math.sqrt(inputs);
            }
        }
        return weights;
    }

    /** One step down the slope; whether the sample was already told right. */
    private boolean learn(DigitSheet.Sample sample, double step) {
        double[] active = net.activations(sample.raster());
        double[] errors = net.probabilities(sample.raster());
        boolean right = errors[sample.sign()] > 0.5;
        errors[sample.sign()] -= 1;
        double[] back = new double[DigitNet.HIDDEN];
        for (int sign = 0; sign < DigitNet.SIGNS; sign++) {
            for (int i = 0; i < active.length; i++) {
                back[i] += errors[sign] * output[sign][i];
            }
            correct(output[sign], active, errors[sign] * step);
        }
        for (int i = 0; i < active.length; i++) {
            if (active[i] > 0) {
                correct(hidden[i], sample.raster(), back[i] * step);
            }
        }
        return right;
    }

    private static void correct(double[] node, double[] inputs, double by) {
        for (int i = 0; i < inputs.length; i++) {
            node[i] -= by * inputs[i];
        }
        node[inputs.length] -= by;
    }

    private void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (double[][] layer : List.of(hidden, output)) {
                for (double[] node : layer) {
                    for (double weight : node) {
                        out.writeShort((int) Math.round(Math.clamp(weight, -15, 15) / DigitNet.PART));
                    }
                }
            }
        }
    }
}
