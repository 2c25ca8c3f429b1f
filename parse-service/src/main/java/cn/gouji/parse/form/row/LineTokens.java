package cn.gouji.parse.form.row;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.cell.CellText;
import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.cell.CellTextReader;
import cn.gouji.parse.form.cell.Units;
import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Wording;

/** The words, values and dashes of a line of text, with the typewriter column where each ends. */
public final class LineTokens {

    /** A value with another number in a remark on it, which is no label with its value: 3其中1 */
    private static final String REMARKED = "[0-9０-９]+\\s*件?[（(，,；;、\\s]*(?:其中|含|包括|另|原|上年|去年|应为|更正|[改和及个加减变调])";
    /** A bound or a range, which is no label with its value: 不足5, 5至8 */
    private static final String BOUND = "(?:不足|不到|不超过|未满|少于|低于|小于|多于|大于|高于|最多|最少|至少|至多)[0-9０-９]"
            + "|[0-9０-９]+\\s*[件条个]?[至到或]";
    /** Words that tell of another value, or of another place: 其中网络3件, 上年12, 详见附件2 */
    private static final String ANOTHER = "(?:其中|上一?年度?(?!结转)|去年|同期|同比|环比|[比较原应改含另误注表]|增长|下降|作废|附[件表]|详?见)";
    /** A part of the value, or the value of a year: 2022年12.36 */
    private static final String PART = ANOTHER
            + "[^0-9０-９]{0,8}[0-9０-９]{1,9}[件条次项份页]?|20\\d\\d年[0-9]{1,9}(?:[.．][0-9]{1,6})?";
    private static final Pattern NO_VALUE = Pattern.compile("(?:" + BOUND + ").*|" + PART);
    private static final Characters NO_VALUE_STARTS = Characters
            .of("不未少低小多大高最其上去同环比较原应改含另误注表增下作附详见0123456789０１２３４５６７８９");
    /** The value of last year behind that of the year. */
    private static final Pattern BRACKETED = Pattern.compile("[（(][0-9０-９]{1,9}[）)]");
    private static final Pattern VALUE_BEHIND_WORDS = Pattern
            .compile("(?=.*[\\u4e00-\\u9fff])(?!" + REMARKED
                    + "|" + BOUND + "|(?:" + PART
                    + ")$)(.*[\\u4e00-\\u9fff）)”\"’])\\s*([0-9０-９]{1,9}(?:[.．][0-9０-９]{1,4})?)");
    /** Shorter words in front of a value may be a remark on it: 网络3 */
    private static final int SHORTEST_LABEL = 4;
    private static final String SHORT_LABEL = "规章";
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");

    private final List<CellText> texts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final String line;
    /** Whether each value has another in brackets behind it; null until it is asked. */
    private Boolean brackets;
    private int wordsEnd;
    private boolean glued;

    public LineTokens(String line) {
        this.line = line;
        int column = 0;
        int start = 0;
        while (start < line.length()) {
            int end = start;
            while (!Wording.endsWord(line, start, end)) {
                column += width(line.charAt(end));
                end++;
            }
            if (end > start) {
                add(line.substring(start, end), column);
            }
            if (end < line.length()) {
                column += line.charAt(end) == '\u3000' ? 2 : 1;
            }
            start = end + 1;
        }
        closeWords();
    }

    public List<CellText> texts() {
        return texts;
    }

    List<Integer> ends() {
        return ends;
    }

    /** Whether the number in a cell is a bound, one end of a range, a part or that of a year. */
    public static boolean isNoValue(String cell) {
        return !cell.isEmpty() && NO_VALUE_STARTS.has(cell.charAt(0)) && NO_VALUE.matcher(cell).matches();
    }

    /** Whether a value was printed right behind words, without a blank. */
    boolean glued() {
        return glued;
    }

    private void add(String token, int column) {
        if (words.isEmpty() && !texts.isEmpty() && texts.getLast() instanceof Value value
                && Units.are(token) && CellTextReader.read(value.raw() + token) instanceof Value counted) {
            texts.set(texts.size() - 1, counted);
            return;
        }
        if (words.isEmpty() && !texts.isEmpty() && texts.getLast() instanceof Value value && isBracketed(token)
                && haveBrackets()) {
            texts.set(texts.size() - 1, new Value(value.number(), value.raw() + token, false));
            return;
        }
        CellText read = CellTextReader.read(token);
        if (!(read instanceof Words)) {
            closeWords();
            addText(read, column);
            return;
        }
        if (words.isEmpty() && token.charAt(0) == '年' && !texts.isEmpty() && texts.getLast() instanceof Value year
                && YEAR.matcher(year.raw()).matches()) {
            // 2023 年政府信息公开工作年度报告 is a title that came to stand on the line.
            texts.removeLast();
            ends.removeLast();
            words.append(year.raw());
        }
        Matcher behind = VALUE_BEHIND_WORDS.matcher(token);
        if (Character.isDigit(token.charAt(token.length() - 1)) && behind.matches()
                && CellTextReader.read(behind.group(2)) instanceof Value value) {
            words.append(behind.group(1));
            wordsEnd = column - 1;
            boolean label = isLabel(words.toString());
            closeWords();
            addText(new Value(value.number(), value.raw(), value.certain() && label), column);
            glued = true;
        } else {
            words.append(token);
            wordsEnd = column;
        }
    }

    private static boolean isLabel(String words) {
        return Wording.coreLength(words) >= SHORTEST_LABEL || words.equals(SHORT_LABEL)
                || Numeral.at(words).number() > 0;
    }

    private static boolean isBracketed(String token) {
        return BRACKETED.matcher(token).matches();
    }

    /** Whether each value has another in brackets behind it; one in brackets among others is a value itself. */
    private boolean haveBrackets() {
        if (brackets == null) {
            List<String> tokens = Wording.words(line);
            long bracketed = tokens.stream().filter(LineTokens::isBracketed).count();
            brackets = bracketed > 1 && bracketed == tokens.stream()
                    .filter(token -> CellTextReader.read(token) instanceof Value).count();
        }
        return brackets;
    }

    private void closeWords() {
        if (!words.isEmpty()) {
            addText(new Words(words.toString()), wordsEnd);
            words.setLength(0);
        }
    }

    private void addText(CellText text, int column) {
        texts.add(text);
        ends.add(column);
    }

    /** The typewriter column in which a character of a line begins. */
    public static int column(String line, int index) {
        return line.chars().limit(index).map(c -> width((char) c)).sum();
    }

    /** Chinese characters are twice as wide as digits. */
    private static int width(char c) {
        return c >= 0x1100 && c != '\u200B' ? 2 : 1;
    }
}
