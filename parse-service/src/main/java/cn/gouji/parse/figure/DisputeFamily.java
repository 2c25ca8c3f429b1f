package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.form.wording.Keywords;

/** Reviews and lawsuits about the publication of information, and their results. */
final class DisputeFamily implements FigureFamily {

    private static final String REVIEWS = "disputes.review";
    private static final String LITIGATIONS = "disputes.litigation";
    private static final Set<String> UNITS = Set.of("件", "宗", "起", "例", "次", "件次");
    private static final String CASES = "(?:案件|案|[的共计为有均了：:]|数量|总数|事项)*";
    private static final Pattern BOTH = Pattern.compile("(?<![答回])复议(?:案件)?[、和及与或以]+(?:行政)?诉讼" + CASES + "$");
    private static final Pattern REVIEW = Pattern.compile("(?<![答回])复议" + CASES + "$");
    private static final Pattern LITIGATION = Pattern.compile("诉讼类?" + CASES + "$");
    private static final Pattern LINK = Pattern.compile("(?:[本全]年度?|因(?:政府)?信息公开(?:工作|申请)?|[共有新被的]|发生|引发|引起|产生|收到"
            + "|被申请|被提起|涉及|新增|提起|其中)*");
    private static final Keywords BEHIND = Keywords.of("复议", "诉讼");
    private static final String ABOUT = "^(?:(?:有关|涉及|因|关于)?(?:政府|政务)?信息公开(?:工作|申请|答复)?(?:类|引发|引起)?的?)?";
    private static final Pattern REVIEW_BEHIND = Pattern.compile(ABOUT + "(?:行政)?复议(?:案件)?(?:$|[、和及]$)");
    private static final Pattern LITIGATION_BEHIND = Pattern.compile(ABOUT + "(?:行政)?诉讼(?:案件)?$");
    private static final Pattern RESULT = Pattern
            .compile("(?:(维持)|((?<!被)纠正|纠错)|(其[他它]结果)|(尚?未审结|正在审理))(?:案件|[的共计为有：:])*$");
    /** What follows the reviews about information in the sentence before. */
    private static final Pattern GOES_ON = Pattern.compile("^(?:被?提起|引发|发生)?行政诉讼");
    private static final Pattern DECIDED = Pattern.compile("(?:审结|办结|办理|承办)(?:各类)?(?:行政)?复议");
    /** Only the form speaks so, and its table is about information. */
    private static final Keywords OF_FORM = Keywords.of("结果维持", "结果纠正", "其他结果", "尚未审结", "未经复议直接起诉", "复议后起诉");
    private static final Keywords DECIDING = Keywords.of("结复", "理复", "办复", "结行", "理行", "办行", "结各", "理各", "办各");
    private static final String[] RESULTS = {".upheld", ".corrected", ".other", ".pending"};

    @Override
    public String name(Mention mention) {
        boolean disputes = mention.sentence().contains("复议") || mention.sentence().contains("诉讼");
        if (!disputes || !mention.hasUnit(UNITS) || !isAboutInformation(mention.sentence())) {
            return null;
        }
        String total = total(mention);
        return total == null ? result(mention) : total.isEmpty() ? null : total;
    }

    /** @return empty if it counts both kinds of disputes together, null if it counts none of them */
    private static String total(Mention mention) {
        String before = mention.before();
        boolean review = before.contains("复议");
        boolean litigation = before.contains("诉讼");
        if (review && litigation && BOTH.matcher(before).find()) {
            return mention.count().isZero() ? "disputes.none" : "";
        }
        boolean linked = BEHIND.anyIn(mention.after()) && LINK.matcher(before).matches();
        if (review && REVIEW.matcher(before).find() || linked && REVIEW_BEHIND.matcher(mention.after()).find()) {
            return REVIEWS;
        }
        if (litigation && LITIGATION.matcher(before).find()
                || linked && LITIGATION_BEHIND.matcher(mention.after()).find()) {
            return LITIGATIONS;
        }
        return null;
    }

    /** A bureau of justice also counts the reviews that it decides itself. */
    private static boolean isAboutInformation(Sentence sentence) {
        String before = sentence.before();
        boolean goesOn = before.contains("复议") && before.contains("信息公开") && GOES_ON.matcher(sentence.text()).find()
                && !decides(before);
        return (goesOn || sentence.section() == 4 || sentence.isInRequestsPart()
                || sentence.contains("信息公开")
                || sentence.contains("依申请公开") || OF_FORM.anyIn(sentence.text())) && !decides(sentence.text());
    }

    private static boolean decides(String text) {
        return text.contains("复议")
                && (text.contains("审理") && text.contains("复议案件")
                        || DECIDING.anyIn(text) && DECIDED.matcher(text).find());
    }

    private static String result(Mention mention) {
        Subject subject = mention.subject();
        if (subject != Subject.REVIEW && subject != Subject.LITIGATION) {
            return null;
        }
        Matcher result = RESULT.matcher(mention.before());
        if (!result.find()) {
            return null;
        }
        int group = 1;
        while (result.group(group) == null) {
            group++;
        }
        String kind = kind(mention, subject);
        return kind == null ? null : kind + RESULTS[group - 1];
    }

    /** 行政复议10件，行政诉讼0件，结果维持2件: of the reviews; if neither is zero, of which of both does not show. */
    private static String kind(Mention mention, Subject subject) {
        String named = subject == Subject.REVIEW ? REVIEWS : LITIGATIONS;
        Sentence sentence = mention.sentence();
        int own = sentence.counts().indexOf(mention.count());
        int last = own - 1;
        while (last > Math.max(0, own - RESULTS.length - 1) && !named.equals(total(sentence.mention(last)))) {
            last--;
        }
        String before = last > 0 ? total(sentence.mention(last - 1)) : null;
        if (!REVIEWS.equals(before) && !LITIGATIONS.equals(before) || before.equals(named)) {
            return named;
        }
        return sentence.counts().get(last).isZero()
                ? before
                : sentence.counts().get(last - 1).isZero() ? named : null;
    }
}
