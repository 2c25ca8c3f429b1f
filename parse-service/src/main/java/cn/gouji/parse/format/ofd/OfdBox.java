package cn.gouji.parse.format.ofd;

import java.util.List;

/** A rectangle in millimetres; y grows downwards. */
record OfdBox(double x, double y, double width, double height) {

    static final OfdBox A4 = new OfdBox(0, 0, 210, 297);

    /** @return otherwise if the text is no box */
    static OfdBox of(String text, OfdBox otherwise) {
        List<Double> numbers = OfdNumbers.of(text);
        return numbers.size() < 4
                ? otherwise
                : new OfdBox(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    boolean covers(OfdBox other) {
        double right = Math.min(x + width, other.x + other.width);
        double bottom = Math.min(y + height, other.y + other.height);
        double shared = Math.max(0, right - Math.max(x, other.x)) * Math.max(0, bottom - Math.max(y, other.y));
        return shared > 0.8 * other.width * other.height;
    }
}
