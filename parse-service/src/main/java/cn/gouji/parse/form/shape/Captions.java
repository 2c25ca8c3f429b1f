package cn.gouji.parse.form.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.TextRow;

/** Lines above a table that tell of which year it is. */
public final class Captions {

    private static final int LONGEST_CAPTION = 40;
    private static final String ADDED = "附";
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)\\s*年");
    /** A note to what stands above it, not what a table below is of. */
    private static final Pattern NOTE = Pattern
            .compile("[*※（(【\\[\\s]*(?:备?注|附注|注释|说明)\\s*\\d?\\s*[：:．.、）)】\\]](?!.*(?:下表|以下))");
    /** What the words above a table end with if they name what is in it: 2022年数据如下： */
    private static final Pattern INTRODUCING = Pattern.compile("(?:数据|统计|对比|比较)(?:如下)?[：:]?$");
    /** A remark behind the name of a column tells what to show, 减用负值表示: that is no table. */
    private static final Pattern TABLE = Pattern.compile("表(?![示明达])");
    private static final Pattern HEADED_YEAR = Pattern.compile("(?:^|[（(])(?:上一?年|去年|前年|同期|(20\\d\\d)年)");
    private static final Pattern LAST_YEAR = Pattern.compile("上一?年|去年");

    private Captions() {
    }

    /** The line if it can be a caption, otherwise nothing. */
    public static String of(TextRow line) {
        String text = line.soleText();
        boolean none = text == null || text.length() > LONGEST_CAPTION
                || text.indexOf('年') >= 0 && NOTE.matcher(text).lookingAt();
        return none ? "" : text;
    }

    static boolean namesYear(String caption) {
        return caption.indexOf('年') >= 0 && YEAR.matcher(caption).find();
    }

    /** Whether the heading of a column or a group tells of another year: 上年行政复议, 2023年, 去年同期. */
    public static boolean isOfAnotherYear(String heading, Integer year) {
        Matcher named = HEADED_YEAR.matcher(heading);
        return named.find() && !heading.contains("结转")
                && (named.group(1) == null || year != null && Integer.parseInt(named.group(1)) != year);
    }

    /** Whether another year is named, or last year, and not this one. */
    public static boolean namesAnother(String caption, Integer year) {
        if (caption.indexOf('年') < 0) {
            return false;
        }
        boolean another = namesLastYear(caption);
        Matcher named = YEAR.matcher(caption);
        while (named.find()) {
            if (year == null || Integer.parseInt(named.group(1)) == year) {
                return false;
            }
            another = true;
        }
        return another;
    }

    /** What was carried over from last year is a row of this year's table. */
    private static boolean namesLastYear(String caption) {
        return LAST_YEAR.matcher(caption).find() && !caption.contains("结转");
    }

    /** Whether the line is the title of a table and names its year. */
    public static boolean isTitle(TextRow line) {
        String caption = of(line);
        boolean titled = caption.indexOf('年') >= 0
                && (caption.contains("情况") || TABLE.matcher(caption).find() || caption.startsWith(ADDED)
                        || INTRODUCING.matcher(caption).find());
        return titled && (namesYear(caption) || namesLastYear(caption));
    }

    /** Whether the line is the title of a table that was added to the report: that of last year for comparison. */
    public static boolean isOfAddedTable(TextRow line) {
        String caption = of(line);
        return isTitle(line) && (caption.startsWith(ADDED) || namesLastYear(caption));
    }

    /** The lines without those below a title that names another year, be it not that of another table. */
    public static List<TextRow> ofTheYear(List<TextRow> lines, Integer year, String otherTable) {
        List<TextRow> own = new ArrayList<>();
        boolean another = false;
        for (TextRow line : lines) {
            another = isTitle(line)
                    ? namesAnother(of(line), year) && !of(line).contains(otherTable)
                    : another;
            if (!another) {
                own.add(line);
            }
        }
        return own;
    }
}
