package cn.gouji.parse.format.ofd;

import java.awt.geom.Point2D;
import java.util.List;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.paper.UprightPage;
import cn.gouji.parse.page.Radicals;

/**
 * Places the characters of a text object. The file tells how far each is from the one before, not how wide it is: that
 * is as wide as such characters are, but never wider than the next one leaves room.
 */
final class OfdText {

    private static final double WIDE = 1;
    private static final double NARROW = 0.6;
    private static final double LAST_NARROW = 0.5;

    private final OfdPlacing placing;
    private final double size;
    private final double scale;
    private final double turned;
    private double x;
    private double y;

    OfdText(XMLStreamReader object, OfdPlacing placing) {
        this.placing = placing;
        this.size = OfdNumbers.number(XmlStream.attribute(object, "Size"));
        double horizontal = OfdNumbers.number(XmlStream.attribute(object, "HScale"));
        this.scale = horizontal > 0 ? horizontal : 1;
        this.turned = Math.toRadians(OfdNumbers.number(XmlStream.attribute(object, "CharDirection")));
    }

    /** @param code the attributes of a piece of text; what they leave out goes on from the piece before */
    record Steps(String x, String y, List<Double> right, List<Double> down) {

        static Steps of(XMLStreamReader code) {
            return new Steps(XmlStream.attribute(code, "X"), XmlStream.attribute(code, "Y"),
                    OfdNumbers.of(XmlStream.attribute(code, "DeltaX")),
                    OfdNumbers.of(XmlStream.attribute(code, "DeltaY")));
        }

        /** How far the next character is: the last step goes on, and text without any steps is set plainly. */
        double right(int index, double plain) {
            return right.isEmpty() && down.isEmpty() ? plain : step(right, index);
        }

        double down(int index) {
            return step(down, index);
        }

        private static double step(List<Double> steps, int index) {
            return steps.isEmpty() ? 0 : steps.get(Math.min(index, steps.size() - 1));
        }
    }

    void show(String text, Steps steps, UprightPage page, OfdBudget budget) {
        x = steps.x() == null ? x : OfdNumbers.number(steps.x());
        y = steps.y() == null ? y : OfdNumbers.number(steps.y());
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            budget.spendGlyph();
            boolean last = i == characters.length - 1;
            boolean narrow = characters[i] < 0x2000;
            double plain = size * scale * (narrow ? LAST_NARROW : WIDE);
            double right = last ? 0 : steps.right(i, plain);
            double width = right > 0 ? Math.min(right, size * scale * (narrow ? NARROW : WIDE)) : plain;
            show(Character.toString(characters[i]), width, page);
            x += last ? plain : right;
            y += last ? 0 : steps.down(i);
        }
    }

    private void show(String character, double width, UprightPage page) {
        char first = character.charAt(0);
        if (first < ' ' || first == '\u00AD') {
            return;
        }
        Point2D start = placing.point(x, y);
        Point2D end = placing.point(x + width * Math.cos(turned), y + width * Math.sin(turned));
        page.addGlyph(Radicals.resolved(character), start.getX(), start.getY(), end.getX(), end.getY(),
                placing.height(size));
    }
}
