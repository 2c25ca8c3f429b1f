package cn.gouji.local.accuracy;

/** The comparisons of many documents, added up. */
public final class Tally {

    private int documents;
    private Share cells = Share.NONE;
    private Share nonZero = Share.NONE;
    private Share organs = Share.NONE;
    private Share years = Share.NONE;
    private int statedWrong;
    private int otherwiseWrong;
    private int missed;

    public void add(Comparison comparison) {
        documents++;
        cells = cells.plus(comparison.cells());
        nonZero = nonZero.plus(comparison.nonZero());
        organs = organs.plus(comparison.organRight());
        years = years.plus(comparison.yearRight());
        statedWrong += comparison.statedWrong();
        otherwiseWrong += comparison.otherwiseWrong();
        missed += comparison.missed();
    }

    public int statedWrong() {
        return statedWrong;
    }

    /** Documents, cells, cells that are not zero, wrong under stated, wrong otherwise, missed, organ, year. */
    public Object[] figures() {
        return new Object[]{documents, cells, nonZero, statedWrong, otherwiseWrong, missed, organs, years};
    }
}
