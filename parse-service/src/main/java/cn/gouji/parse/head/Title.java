package cn.gouji.parse.head;

/**
 * Words that may be the title of the report.
 *
 * @param organ null if the words name none
 * @param year null if the words name none
 * @param line index of the line it begins in
 * @param weight how much speaks for it
 */
record Title(String text, String organ, Integer year, int line, int weight) {

    Title lighter(int by) {
        return new Title(text, organ, year, line, weight - by);
    }

    Title at(int where) {
        return new Title(text, organ, year, where, weight);
    }
}
