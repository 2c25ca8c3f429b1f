package cn.gouji.validate.passage;

import java.util.List;

/**
 * A sentence of the running text, with what continues it after a full stop (其中……).
 *
 * @param section number of the section, 0 for the text before section 一
 * @param text without blanks and with plain digits
 * @param amounts in it; read once, for several rules ask for them
 */
public record Passage(int section, PrintedText plain, int start, int end, String text, List<Amount> amounts) {

    /** From {@code start} to {@code end} of a paragraph. */
    public Passage(int section, PrintedText plain, int start, int end) {
        this(section, plain, start, end, plain.text().substring(start, end));
    }

    private Passage(int section, PrintedText plain, int start, int end, String text) {
        this(section, plain, start, end, text, AmountReader.read(text));
    }

    /** As printed; the offsets are those of {@link #text()}. */
    public String quote(int from, int to) {
        return plain.quote(start + from, start + to);
    }

    public String quote() {
        return plain.quote(start, end);
    }
}
