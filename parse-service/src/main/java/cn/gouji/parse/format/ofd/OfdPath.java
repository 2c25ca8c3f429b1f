package cn.gouji.parse.format.ofd;

import java.awt.geom.Point2D;

import cn.gouji.parse.format.paper.DrawnPath;

/** Follows the short notation of a path: letters for what is drawn, each with its numbers. */
final class OfdPath {

    private final OfdPlacing placing;
    private final OfdBudget budget;
    private final DrawnPath path = new DrawnPath();
    private String[] words;
    private int next;

    OfdPath(OfdPlacing placing, OfdBudget budget) {
        this.placing = placing;
        this.budget = budget;
    }

    DrawnPath follow(String data) {
        words = data.strip().split("[\\s,]+");
        next = 0;
        while (next < words.length) {
            step(words[next++]);
        }
        return path;
    }

    private void step(String letter) {
        switch (letter) {
            case "S", "M" -> {
                Point2D to = point();
                path.moveTo(to.getX(), to.getY());
            }
            case "L" -> {
                budget.spendLine();
                Point2D to = point();
                path.lineTo(to.getX(), to.getY());
            }
            case "Q" -> curve(2);
            case "B" -> curve(4);
            // Of an arc the radii, the angle and two choices come before its end.
            case "A" -> curve(5);
            case "C" -> path.close();
            default -> {
                // What no standard knows is passed over, as viewers do.
            }
        }
    }

    private void curve(int before) {
        budget.spendLine();
        next += before;
        Point2D to = point();
        path.curveTo(to.getX(), to.getY());
    }

    private Point2D point() {
        double x = number();
        double y = number();
        return placing.point(x, y);
    }

    private double number() {
        return next < words.length ? OfdNumbers.number(words[next++]) : 0;
    }
}
