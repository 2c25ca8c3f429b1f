package cn.gouji.parse.form.dispute;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.shape.Captions;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.wording.Wording;

/** What the word in front of a row tells of it: that it is of the year, of all of it, or of another year or a part of it. */
enum RowKind {

    OWN,
    TOTAL,
    OTHER,
    UNTOLD;

    private static final Pattern THIS_YEAR = Pattern.compile("(?:本年度?|今年|(20\\d\\d)年?度?)(?:数据|情况|数)?(.*)");
    private static final Pattern ALL = Pattern.compile("合计|总计|共计|全年(?:合计|总计)?");
    private static final Pattern PART = Pattern.compile("第?[一二三四1-4]季度|[0-9]{1,2}(?:[-—–~～至][0-9]{1,2})?月(?:份|底前|以后)?"
            + "|[上下]半年|其中.*|(?:同比|环比|增减|增长|较上年|较去年|比上年|比去年).*");
    /** （5）and +3 stand for last year and for the change. */
    private static final Pattern REMARK = Pattern.compile("[（(]\\d+[）)]|[+＋-]\\d+");

    /** What the captions of tables end with. */
    private static final String CAPTION = "情况";
    /** Longer words are a sentence. */
    private static final int LONGEST = 16;

    static RowKind of(String printed, Integer year) {
        String word = Wording.compact(printed);
        if (ALL.matcher(word).matches()) {
            return TOTAL;
        }
        if (word.contains(CAPTION) && word.contains(StreamedNames.REVIEW)) {
            return UNTOLD;
        }
        Matcher own = THIS_YEAR.matcher(word);
        boolean named = own.matches() && isGroup(own.group(2));
        if (named && (own.group(1) == null || year != null && own.group(1).equals(year.toString()))) {
            return OWN;
        }
        if (own.matches() && own.group(1) != null && year != null && own.group(2).isEmpty()) {
            return OTHER;
        }
        boolean other = Captions.isOfAnotherYear(word, year) && word.length() < LONGEST;
        return other || PART.matcher(word).matches() ? OTHER : UNTOLD;
    }

    /** The words without the year, as 本年行政复议 begins with it. */
    static String withoutYear(String printed) {
        Matcher own = THIS_YEAR.matcher(Wording.compact(printed));
        return own.matches() ? own.group(2) : "";
    }

    private static boolean isGroup(String rest) {
        return rest.isEmpty() || rest.contains(StreamedNames.REVIEW) || rest.contains(StreamedNames.DIRECT)
                || rest.contains(StreamedNames.AFTER_REVIEW);
    }

    /** Whether a row has nothing but numbers in brackets or with a sign. */
    static boolean isRemark(List<String> words) {
        List<String> printed = words.stream().map(Wording::compact).filter(word -> !word.isEmpty()).toList();
        return printed.size() >= GroupValues.GROUP_WIDTH
                && printed.stream().allMatch(word -> REMARK.matcher(word).matches() && !LineWords.isWords(word));
    }
}
