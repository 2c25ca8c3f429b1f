package cn.gouji.parse.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.FlowText;
import cn.gouji.parse.page.Line;

/** Reads plain text and Markdown: lines with tabs, bars or separated values are rows of tables. */
public final class TextReader implements DocumentReader {

    private static final char FIRST_HAN = '\u4e00';
    private static final String BULLET = "- ";
    private static final String GAP = "  ";
    private static final int LONGEST_PIECE = 20;
    private static final char WIDE_BAR = '｜';
    private static final String INVISIBLE = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";
    /** Blanks as the source of a web page has them. */
    private static final Pattern BLANK_ENTITIES = Pattern.compile(
            "&(?:amp;)?(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#12288);",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NUMERAL = 8;
    private static final Pattern NUMBERED = Pattern.compile("\\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]"
            + "|[1-9]\\d?[.．、](?=.*[，。；])|[•·●■◆➢\uf06c\uf0d8]) ?\\t\\s*[\\u4e00-\\u9fff].*[^0-9\\s]\\s*");
    private static final double MOST_CONTROL_CHARACTERS = 0.02;

    @Override
    public boolean accepts(byte[] content) {
        // Asked last: whether it is a text is known only when it has been decoded.
        return true;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        String text = TextDecoder.decode(content).orElseThrow(() -> new UnreadableDocumentException(
                UnreadableReason.UNSUPPORTED_FORMAT, "暂不支持这种文件格式，请提供 Word、PDF、网页或文本格式的报告。"));
        if (text.isBlank()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "文件中没有文字。");
        }
        if (isBinary(text)) {
            throw new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT,
                    "文件不是文本，请提供 Word、PDF、网页或文本格式的报告。");
        }
        return new Document(blocks(PageFeet.without(visible(text))));
    }

    /** Without the characters that nobody sees: pasted from web pages they stand even within numbers. */
    private static String visible(String text) {
        // A single character that is not there is looked for much faster than it is replaced.
        String visible = text.indexOf(WIDE_BAR) < 0 ? text : text.replace(WIDE_BAR, '|');
        for (int i = 0; i < INVISIBLE.length(); i++) {
            char character = INVISIBLE.charAt(i);
            visible = visible.indexOf(character) < 0 ? visible : visible.replace(String.valueOf(character), "");
        }
        return visible.indexOf('&') < 0 ? visible : BLANK_ENTITIES.matcher(visible).replaceAll(" ");
    }

    private static boolean isBinary(String text) {
        int checked = Math.min(text.length(), 4096);
        int control = 0;
        for (int i = 0; i < checked; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B' || c == '\uFFFD') {
                control++;
            }
        }
        return control > checked * MOST_CONTROL_CHARACTERS;
    }

    /** The lines and tables of a text, each with its line as its place. */
    public static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        SeparatedValues separated = SeparatedValues.in(text);
        TableLines table = new TableLines();
        LineSource lines = new LineSource(BlankLines.barred(text));
        while (lines.next()) {
            if (FlowText.isBlank(lines.text()) && !TableLines.isBlankRow(lines.text())) {
                continue;
            }
            Place place = Place.ofLine(lines.number());
            if (isNumbered(lines.text())) {
                table.endInto(blocks);
                blocks.add(new Line(FlowText.strip(lines.text()).replace('\t', ' '), place));
                continue;
            }
            String cell = lines.joinOwnBar();
            if (TableLines.isRow(cell)) {
                table.add(cell.equals(lines.text()) ? lines.joinRow(table.bars()) : cell, place);
                continue;
            }
            String row = separated.partCells()
                    ? lines.joinOpenQuotes(separated::isRow)
                    : cell.startsWith("\"") ? lines.joinOpenQuotes(TableLines::isRow) : cell;
            if (TableLines.isRow(row)) {
                table.add(row, place);
            } else if (separated.isRow(row)) {
                table.add(separated.withTabs(row), place);
            } else {
                table.endInto(blocks);
                blocks.add(new Line(withColumns(lines.text()), place));
            }
        }
        table.endInto(blocks);
        return blocks;
    }

    /** Word copies the numeral of a numbered paragraph with a tab behind it, which parts no cells. */
    private static boolean isNumbered(String line) {
        int tab = line.indexOf('\t');
        return tab >= 0 && tab <= LONGEST_NUMERAL && line.indexOf('\t', tab + 1) < 0
                && NUMBERED.matcher(line).matches();
    }

    /** Blanks in front of a line that is laid out with blanks tell its columns, if it ends with a value or names several. */
    private static String withColumns(String line) {
        String text = withoutBullet(FlowText.strip(line));
        int gap = text.indexOf(GAP);
        boolean laidOut = gap >= 0 && (endsWithDigits(text) || hasGapBehind(text, gap))
                || line.length() > LONGEST_PIECE && text.length() < LONGEST_PIECE && isPiece(text);
        return laidOut ? line.stripTrailing() : text;
    }

    /** A dash in front of words makes them an item of a list, and is no dash in a place of a table. */
    private static String withoutBullet(String text) {
        return text.startsWith(BULLET) && text.length() > BULLET.length()
                && text.charAt(BULLET.length()) >= FIRST_HAN ? text.substring(BULLET.length()) : text;
    }

    /** Be it those of a number that goes on in the next line. */
    private static boolean endsWithDigits(String text) {
        char last = text.charAt(text.length() - 1);
        return Character.isDigit(last) || last == '，' || last == ',';
    }

    /** Whether it is a number with thousands, which may go on in another line. */
    private static boolean isPiece(String text) {
        int comma = Math.max(text.indexOf('，'), text.indexOf(','));
        return comma > 0 && Character.isDigit(text.charAt(0)) && endsWithDigits(text)
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '，' || c == ',' || c == ' ');
    }

    private static boolean hasGapBehind(String text, int gap) {
        int next = gap;
        while (text.charAt(next) == ' ') {
            next++;
        }
        return text.indexOf(GAP, next) >= 0;
    }
}
