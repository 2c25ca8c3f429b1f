package cn.gouji.stats.fact;

/** Text as PostgreSQL takes it. */
final class Storable {

    private Storable() {
    }

    /** PostgreSQL refuses the NUL characters that damaged documents contain. */
    static String text(String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
