package cn.gouji.parse.format.scan.digit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What three readers make of one number: the program, the net, and the digits read before in the same document. */
public final class NumberReadings {

    private static final double SURE_ALONE = 0.998;
    /** What the net finds less probable than anything else is not believed to the program. */
    private static final double POSSIBLE = 0.5;
    private static final int LEAST_READINGS = 2;
    private static final int MOST_POSSIBLE = 6;

    private final NetReading net;
    private final List<String> program = new ArrayList<>();
    private String alike;
    private boolean contradicted;

    /** @param net what the net reads */
    public NumberReadings(NetReading net) {
        this.net = net;
    }

    /** Adds what the program read. */
    public void addOfProgram(String digits) {
        program.add(digits);
    }

    /** @param digits which those read before are alike to; null if unknown */
    public void setAlike(String digits) {
        alike = digits;
    }

    /** Whether those read before look like what the net reads. */
    public boolean isAlike() {
        return net.digits().equals(alike);
    }

    /** What was decided clearly looks like other digits of the document. */
    public void contradict() {
        contradicted = true;
    }

    /** Whether the net is most certain that it is a single 0. */
    public boolean isClearNought() {
        return net.digits().equals("0") && net.certainty() >= SURE_ALONE;
    }

    public boolean isDecided() {
        return decided() != null;
    }

    /** The number that two readers agree upon, or one is most certain of while nothing speaks against it; else null. */
    public String decided() {
        if (contradicted) {
            return null;
        }
        if (net.isSure()) {
            return isConfirmed() ? net.digits() : null;
        }
        boolean unanimous = program.size() >= LEAST_READINGS && program.stream().distinct().count() == 1;
        return unanimous && net.certaintyOf(program.getFirst()) >= POSSIBLE ? program.getFirst() : null;
    }

    private boolean isConfirmed() {
        boolean silent = program.isEmpty() && alike == null;
        return program.contains(net.digits()) || net.digits().equals(alike)
                || silent && net.certainty() >= SURE_ALONE;
    }

    /** What it may be, if it is not decided. */
    public List<String> possible() {
        Set<String> possible = new LinkedHashSet<>(program);
        if (alike != null) {
            possible.add(alike);
        }
        possible.addAll(net.likely());
        return possible.stream().limit(MOST_POSSIBLE).toList();
    }
}
