package cn.gouji.parse.format.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

import cn.gouji.parse.format.docx.Numbering;
import cn.gouji.parse.format.docx.Numbering.Level;

/** The numerals of numbered paragraphs; what a list looks like is asked when its first paragraph comes. */
final class DocNumbering {

    private static final int LEVELS = 9;

    private final Numbering numbering = new Numbering(Map.of(), Map.of());

    /** The numeral of a paragraph, empty if it has none. */
    String next(Paragraph paragraph) {
        if (!paragraph.isInList()) {
            return "";
        }
        String list = String.valueOf(paragraph.getIlfo());
        numbering.define(list, () -> levels(paragraph));
        return numbering.next(list, null, paragraph.getIlvl());
    }

    private static List<Level> levels(Paragraph paragraph) {
        List<Level> levels = new ArrayList<>();
        try {
            HWPFList list = paragraph.getList();
            for (char level = 0; level < LEVELS; level++) {
                levels.add(new Level(format(list.getNumberFormat(level)), pattern(list.getNumberText(level)),
                        list.getStartAt(level)));
            }
        } catch (RuntimeException endOfLevels) {
            // Simple lists have one level only, and the library has no question for how many there are.
            return levels;
        }
        return levels;
    }

    /** Levels stand in the text as characters with their number. */
    private static String pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char c : text.toCharArray()) {
            pattern.append(c < LEVELS ? "%" + (c + 1) : String.valueOf(c));
        }
        return pattern.toString();
    }

    private static String format(int number) {
        return switch (number) {
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 10, 11, 33, 35, 37, 39 -> "chineseCounting";
            case 23 -> "bullet";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
