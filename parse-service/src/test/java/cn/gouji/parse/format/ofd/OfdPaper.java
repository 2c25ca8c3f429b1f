package cn.gouji.parse.format.ofd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;

import cn.gouji.parse.format.pdf.Paper;
import cn.gouji.parse.format.pdf.PrintOptions;

/** The pages of an OFD file, written as office programs write them: one object for each text, in millimetres. */
public final class OfdPaper implements Paper {

    private static final double MILLIMETRES = 25.4 / 72;

    private final PrintOptions options;
    private final List<List<String>> pages = new ArrayList<>();

    public OfdPaper(PrintOptions options) {
        this.options = options;
    }

    @Override
    public double width() {
        return options.ruled() ? WIDTH : 1000;
    }

    @Override
    public void newPage() {
        pages.add(new ArrayList<>());
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public void text(double x, double baseline, double size, String text) {
        String steps = text.codePoints().limit(Math.max(0, text.codePoints().count() - 1))
                .mapToObj(c -> number(Paper.width(Character.toString(c), size))).collect(Collectors.joining(" "));
        // Even documents leave the place of the text to a matrix, as some writers do.
        String matrix = pages.size() % 2 == 0 ? " CTM=\"2 0 0 2 0 0\"" : "";
        double half = matrix.isEmpty() ? 1 : 0.5;
        drawing().add("<ofd:TextObject Boundary=\"%s %s %s %s\" Size=\"%s\" Font=\"1\"%s>".formatted(number(x),
                number(baseline - size), number(Paper.width(text, size)), number(size * 1.2), number(size * half),
                matrix)
                + "<ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>".formatted(
                        number(size * half), half == 1 ? steps : halves(steps),
                        text.replace("&", "&amp;").replace("<", "&lt;")));
    }

    private static String halves(String steps) {
        return steps.isEmpty()
                ? ""
                : List.of(steps.split(" ")).stream().map(step -> number(Double.parseDouble(step) / 2 / MILLIMETRES))
                        .collect(Collectors.joining(" "));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        String path = options.bars()
                ? "<ofd:PathObject Boundary=\"%s %s %s %s\" Stroke=\"false\" Fill=\"true\"><ofd:AbbreviatedData>M 0 0 L %4$s 0 L %4$s %5$s L 0 %5$s C</ofd:AbbreviatedData></ofd:PathObject>"
                        .replace("%4$s", number(Math.max(x2 - x1, 0.5))).replace("%5$s", number(Math.max(y2 - y1, 0.5)))
                : "<ofd:PathObject Boundary=\"%s %s %s %s\"><ofd:AbbreviatedData>M 0 0 L "
                        + number(x2 - x1) + " " + number(y2 - y1) + "</ofd:AbbreviatedData></ofd:PathObject>";
        drawing().add(path.formatted(number(x1), number(y1), number(x2 - x1 + 1), number(y2 - y1 + 1)));
    }

    private List<String> drawing() {
        return pages.getLast();
    }

    private static String number(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MILLIMETRES);
    }

    @Override
    public byte[] finish() {
        OfdParts parts = new OfdParts(number(width()) + " " + number(HEIGHT));
        for (List<String> page : pages) {
            if (options.shuffle() != 0) {
                Collections.shuffle(page, new Random(options.shuffle()));
            }
            parts.page(String.join("\n", page));
        }
        return parts.bytes();
    }
}
