package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.Ruling;

/** Ruling lines that hang together: a table, not yet divided into cells. */
record RuledTable(List<Ruling> horizontals, List<Ruling> verticals) {

    /** So many lines are a drawing. */
    private static final int MOST_LINES = 3000;

    double left() {
        return Math.min(smallest(verticals, Ruling::at), smallest(horizontals, Ruling::from));
    }

    double right() {
        return -Math.min(smallest(verticals, r -> -r.at()), smallest(horizontals, r -> -r.to()));
    }

    double top() {
        return Math.min(smallest(horizontals, Ruling::at), smallest(verticals, Ruling::from));
    }

    double bottom() {
        return -Math.min(smallest(horizontals, r -> -r.at()), smallest(verticals, r -> -r.to()));
    }

    double area() {
        return (right() - left()) * (bottom() - top());
    }

    boolean contains(Glyph glyph) {
        return glyph.centre() > left() && glyph.centre() < right() && glyph.middle() > top()
                && glyph.middle() < bottom();
    }

    /** Its lines but for short ones with a loose end. */
    List<Ruling> linesWithout(double shortest) {
        List<Ruling> lines = new ArrayList<>(horizontals);
        lines.addAll(verticals);
        lines.removeIf(line -> line.to() - line.from() < shortest && !(isHeld(line, line.from())
                && isHeld(line, line.to())));
        return lines;
    }

    private boolean isHeld(Ruling line, double end) {
        return (line.horizontal() ? verticals : horizontals).stream()
                .anyMatch(crossing -> Math.abs(crossing.at() - end) <= Ruling.NEAR && line.meets(crossing));
    }

    /** Places of the vertical lines; an open side ends where the horizontal lines end. */
    List<Double> columnLines() {
        return places(verticals, left(), right());
    }

    List<Double> rowLines() {
        return places(horizontals, top(), bottom());
    }

    private static List<Double> places(List<Ruling> rulings, double first, double last) {
        List<Double> places = new ArrayList<>(rulings.stream().map(Ruling::at).toList());
        places.add(first);
        places.add(last);
        return distinct(places);
    }

    /** Sorted, places that are nearly the same made one. */
    static List<Double> distinct(List<Double> places) {
        List<Double> distinct = new ArrayList<>();
        for (double place : places.stream().sorted().toList()) {
            if (distinct.isEmpty() || place - distinct.getLast() > Ruling.NEAR + 1) {
                distinct.add(place);
            }
        }
        return distinct;
    }

    /** The tables of a page; a frame around a page or a picture is none. */
    static List<RuledTable> find(List<Ruling> rulings) {
        List<Ruling> lines = new ArrayList<>(Ruling.merged(rulings.stream().filter(Ruling::horizontal).toList()));
        int horizontals = lines.size();
        lines.addAll(Ruling.merged(rulings.stream().filter(ruling -> !ruling.horizontal()).toList()));
        if (lines.size() > MOST_LINES) {
            return List.of();
        }
        Groups groups = new Groups(lines.size());
        for (int h = 0; h < horizontals; h++) {
            for (int v = horizontals; v < lines.size(); v++) {
                if (lines.get(h).meets(lines.get(v))) {
                    groups.join(h, v);
                }
            }
        }
        List<RuledTable> tables = new ArrayList<>();
        for (List<Integer> members : groups.members()) {
            List<Ruling> of = members.stream().map(lines::get).toList();
            RuledTable table = new RuledTable(of.stream().filter(Ruling::horizontal).toList(),
                    of.stream().filter(ruling -> !ruling.horizontal()).toList());
            if (table.isTable()) {
                tables.add(table);
            }
        }
        return tables;
    }

    private boolean isTable() {
        return horizontals.size() >= 2 && !verticals.isEmpty()
                && (columnLines().size() - 1) * (rowLines().size() - 1) >= 2;
    }

    private static double smallest(List<Ruling> rulings, ToDoubleFunction<Ruling> value) {
        return rulings.stream().mapToDouble(value).min().orElse(Double.POSITIVE_INFINITY);
    }
}
