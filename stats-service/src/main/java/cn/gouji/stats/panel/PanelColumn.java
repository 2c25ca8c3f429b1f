package cn.gouji.stats.panel;

/** The columns of the panel, in their order. */
public enum PanelColumn {
    ORGAN("organ", Type.TEXT),
    ORGAN_NAME("organName", Type.TEXT),
    KIND("kind", Type.TEXT),
    REGION("region", Type.TEXT),
    YEAR("year", Type.INTEGER),
    FORM("form", Type.TEXT),
    SUBMISSION("submissionId", Type.TEXT),
    REVIEW("review", Type.TEXT),
    CELL("cell", Type.TEXT),
    /** That holds; null if it is not known. */
    VALUE("value", Type.NUMBER),
    /** As the document says; differs from the value where a reviewer corrected it. */
    PUBLISHED("published", Type.NUMBER),
    /** stated, realigned, blank or absent. */
    ORIGIN("origin", Type.TEXT),
    CORRECTED("corrected", Type.TRUTH);

    /** What a column holds. */
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        TRUTH
    }

    private final String title;
    private final Type type;

    PanelColumn(String title, Type type) {
        this.title = title;
        this.type = type;
    }

    public String title() {
        return title;
    }

    public Type type() {
        return type;
    }
}
