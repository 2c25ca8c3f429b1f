package cn.gouji.validate.passage;

/**
 * A sentence of the running text, with what continues it after a full stop (其中……).
 *
 * @param section number of the section, 0 for the text before section 一
 * @param text without blanks and with plain digits
 */
public record Passage(int section, PrintedText plain, int start, int end, String text) {

    /** From {@code start} to {@code end} of a paragraph. */
    public Passage(int section, PrintedText plain, int start, int end) {
        this(section, plain, start, end, plain.text().substring(start, end));
    }

    /** As printed; the offsets are those of {@link #text()}. */
    public String quote(int from, int to) {
        return plain.quote(start + from, start + to);
    }

    public String quote() {
        return plain.quote(start, end);
    }
}
