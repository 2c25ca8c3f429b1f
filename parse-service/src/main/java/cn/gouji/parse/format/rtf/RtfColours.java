package cn.gouji.parse.format.rtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which colours of a document are white, and whether the ground of the current row or piece of text has another. */
final class RtfColours {

    private static final int FULL = 255;
    private static final String DIGITS = "0123456789.,";
    private static final Set<String> OF_ROW = Set.of("clcbpat", "clcbpatraw", "trcbpat", "clshdng", "clshdngraw");
    private static final Set<String> OF_TEXT = Set.of("highlight", "chcbpat", "chshdng", "cbpat", "shading");

    /** Whether each colour of the table is white. */
    private final List<Boolean> white = new ArrayList<>();
    private int parts;
    private boolean row;
    private boolean text;
    private boolean listed;
    /** How many groups are open around the table. */
    private int around;

    /** The table of colours begins. */
    void list(int depth) {
        listed = true;
        around = depth;
    }

    /** Whether the table of colours has begun and not ended. */
    boolean areListed() {
        return listed;
    }

    void close(int depth) {
        listed &= depth >= around;
    }

    /** A word of the table of colours. */
    void define(String word, int number) {
        if (Set.of("red", "green", "blue").contains(word) && number == FULL) {
            parts++;
        }
    }

    /** The end of a colour of the table. */
    void next() {
        white.add(parts == 3);
        parts = 0;
    }

    boolean isWhite(int colour) {
        return colour >= 0 && colour < white.size() && white.get(colour);
    }

    /** A word of the text. */
    void ground(String word, int number) {
        boolean coloured = number > 0 && !(word.contains("pat") && isWhite(number));
        if (OF_ROW.contains(word)) {
            row |= coloured;
        } else if (OF_TEXT.contains(word)) {
            text = coloured;
        } else if (word.equals("trowd")) {
            row = false;
        } else if (word.equals("plain") || word.equals("pard")) {
            text = false;
        }
    }

    /** Whether a white character of a table is one of a number, and stands on white ground. */
    boolean loses(int character) {
        return !row && !text && DIGITS.indexOf(character) >= 0;
    }
}
