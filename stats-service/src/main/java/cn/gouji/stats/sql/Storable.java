package cn.gouji.stats.sql;

/** Text as PostgreSQL takes it. */
public final class Storable {

    private Storable() {
    }

    /** PostgreSQL refuses the NUL characters that damaged documents contain. */
    public static String text(String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
