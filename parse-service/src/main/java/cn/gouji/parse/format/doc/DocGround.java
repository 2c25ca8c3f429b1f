package cn.gouji.parse.format.doc;

import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.util.LittleEndian;

/**
 * White numbers are seen on a coloured ground only, and what ground the cells of a row have comes with its end: until then
 * their characters are marked.
 */
final class DocGround {

    private static final int MARK = 0xE000;
    private static final int WHITE = 8;
    private static final int WHITE_RGB = 0xFFFFFF;
    private static final int NO_COLOUR = 0xFF;
    /** Properties that list the ground of cells: by numbers of colours, and by colours. */
    private static final int BY_NUMBER = 0x09;
    private static final int BY_COLOUR = 0x12;
    private static final int COLOUR_LENGTH = 10;

    private DocGround() {
    }

    static boolean isWhite(CharacterRun run) {
        return !run.isHighlighted() && (run.getColor() == WHITE || (run.getIco24() & 0xFFFFFFFFL) == WHITE_RGB);
    }

    /** A character of a white number, marked; any other as it is. */
    static char marked(char c) {
        return c >= '0' && c <= '9' || c == ',' || c == '.' ? (char) (MARK + c) : c;
    }

    /** The text on coloured ground, where what is marked is seen, or on white. */
    static String on(boolean coloured, String text) {
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isMarked = c > MARK && c <= MARK + '9';
            if (!isMarked || coloured) {
                seen.append(isMarked ? (char) (c - MARK) : c);
            }
        }
        return seen.toString();
    }

    /** Whether any cell of the row has a colour. */
    static boolean isColoured(SprmBuffer row) {
        for (SprmIterator properties = row.iterator(); properties.hasNext();) {
            SprmOperation property = properties.next();
            if (property.getType() == SprmOperation.TYPE_TAP
                    && (property.getOperation() == BY_NUMBER && anyNumber(property)
                            || property.getOperation() == BY_COLOUR && anyColour(property))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyNumber(SprmOperation property) {
        byte[] list = property.getGrpprl();
        for (int at = property.getGrpprlOffset() + 1; at + 2 <= end(property); at += 2) {
            int shade = LittleEndian.getUShort(list, at);
            int back = shade >> 5 & 0x1F;
            if (shade != 0xFFFF && (back != 0 && back != WHITE || shade >> 10 != 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyColour(SprmOperation property) {
        byte[] list = property.getGrpprl();
        for (int at = property.getGrpprlOffset() + 1; at + COLOUR_LENGTH <= end(property); at += COLOUR_LENGTH) {
            boolean none = (list[at + 7] & 0xFF) == NO_COLOUR;
            boolean white = (LittleEndian.getInt(list, at + 4) & WHITE_RGB) == WHITE_RGB;
            int pattern = LittleEndian.getUShort(list, at + 8);
            if (!none && !white || pattern != 0 && pattern != 0xFFFF) {
                return true;
            }
        }
        return false;
    }

    private static int end(SprmOperation property) {
        int start = property.getGrpprlOffset();
        return Math.min(property.getGrpprl().length, start + 1 + (property.getGrpprl()[start] & 0xFF));
    }
}
