package cn.gouji.parse.format.ofd;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.paper.ContentLimitException;

/** Lists of numbers within attributes. */
final class OfdNumbers {

    private static final int MOST = 100_000;

    private OfdNumbers() {
    }

    /** The numbers of a list; {@code g 3 1.5} stands for three times 1.5. */
    static List<Double> of(String text) {
        List<Double> numbers = new ArrayList<>();
        if (text == null || text.isBlank()) {
            return numbers;
        }
        String[] words = text.strip().split("[\\s,]+");
        for (int i = 0; i < words.length; i++) {
            boolean repeated = words[i].equals("g") && i + 2 < words.length;
            int times = repeated ? (int) number(words[i + 1]) : 1;
            i += repeated ? 2 : 0;
            if (numbers.size() + (long) times > MOST) {
                throw new ContentLimitException("numbers");
            }
            double number = number(words[i]);
            for (int n = 0; n < times; n++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** Zero if the text is no number, as viewers have it. */
    static double number(String text) {
        try {
            double number = text == null || text.isBlank() ? 0 : Double.parseDouble(text.strip());
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
