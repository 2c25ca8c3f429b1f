package cn.gouji.parse.form.header;

/** The columns of which only the beginning of the name stands on a line, as narrow columns tear them. Told as bits. */
public final class TornNames {

    private int begun;
    private boolean astray;

    /** @param column 0 if the words begin the name of none */
    public void add(int column) {
        astray |= column != 0 && begun > column;
        begun |= column;
    }

    /** Whether they stand in the order of the form and are, with those that are named as a whole, all there are. */
    public boolean complete(int named, int all) {
        return !astray && (named | begun) == all;
    }
}
