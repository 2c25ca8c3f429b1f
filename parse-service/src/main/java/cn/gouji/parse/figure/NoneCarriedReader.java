package cn.gouji.parse.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.StatementReader.Statement;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Phrase;

/** Statements that no application was carried in from last year or over to the next: 无上年结转申请，无结转下年度的申请. */
final class NoneCarriedReader {

    private static final String MOVED = "(?:结转|转结|截转)";
    private static final String LAST_YEAR = "(?:上一?个?年度?|去年度?)";
    private static final String NEXT_YEAR = "(?:(?:下|次|明|来)一?个?年|20[0-9]{2}年)度?";
    private static final String FROM_LAST = "(?:" + LAST_YEAR + "(?:度的?)?" + MOVED + "(?![至到入]*[本下次明])|" + MOVED
            + "(?:自|于)?"
            + LAST_YEAR + ")";
    private static final String TO_NEXT = "(?:" + MOVED + "|顺延|延期|延续)[至到入在]?" + NEXT_YEAR;
    private static final String BETWEEN = "(?:有|需要?|须|任何|一[件宗]|存在|发生|产生|出现|收到|政府|政务|信息|依?申请|公开|事项|案件|件|情况|的)*";
    private static final String NOT = "(?<![有若如是])(?:(?<!尚)未|没有?|无|不存在)(?!法|论)" + BETWEEN;
    private static final String NIL = "(?:继续|办理|答复|处理|办结|的|政府信息公开|申请|事项|数量|件数|数|量|情况)*(?:均|都)?(?:为|是|：|:)(?:零|无)(?![^，,）)、])";

    private static final Phrase NONE_OVER = Phrase.of(
            NOT + "(?:" + FROM_LAST + BETWEEN + "(?:[、，和及与或]|以及)+)?" + TO_NEXT + "|" + TO_NEXT + NIL,
            "未", "没", "无", "不存在", "结转", "转结", "截转", "顺延", "延期", "延续");
    private static final Phrase NONE_IN = Phrase.of(
            NOT + FROM_LAST + "|" + LAST_YEAR + "[亦也均]?(?:没有|未|无)" + BETWEEN + MOVED + "(?![至到入]*[本下次明])|"
                    + FROM_LAST + NIL,
            "未", "没", "无", "不存在", "上", "去", "结转", "转结", "截转");
    /** Of some applications or applicants only, in another year, or but for one. */
    private static final Pattern QUALIFIED = Pattern.compile("除|半年|季度|月份|自然人|法人|企业|逾期|超期|网[上络]|信函|当面|20[0-9]{2}年[^，,]*"
            + MOVED + "[至到入]?20[0-9]{2}年");

    /** One of them is in whatever these patterns find. */
    private static final Characters DENIALS = Characters.of("未没无不零");

    private NoneCarriedReader() {
    }

    static void read(Sentence sentence, List<Statement> found) {
        // Nearly all sentences that speak of it give numbers and deny nothing.
        boolean moved = sentence.contains("转") || sentence.contains("延");
        if (moved && DENIALS.anyIn(sentence.text())) {
            add("requests.carriedIn", NONE_IN, sentence, found);
            add("requests.carriedOver", NONE_OVER, sentence, found);
        }
    }

    /** 受理依申请公开1件；没有结转下年度办理的申请 */
    private static boolean goesOn(Sentence sentence) {
        return sentence.contains("申请")
                && Subject.lastBefore(sentence.before(), sentence.before().length()) == Subject.REQUESTS;
    }

    private static void add(String name, Phrase phrase, Sentence sentence, List<Statement> found) {
        Matcher match = phrase.in(sentence.text());
        if (match != null) {
            int start = sentence.clauseStart(match.start());
            int end = sentence.clauseEnd(match.end());
            // 无结转下年度的行政复议案件 names its subject behind, 上年无结转，本年未收到公开申请 in the next clause.
            Subject subject = sentence.subject(end) == Subject.NONE
                    ? sentence.subject(sentence.text().length())
                    : sentence.subject(end);
            if ((subject == Subject.REQUESTS || subject == Subject.NONE && goesOn(sentence))
                    && !QUALIFIED.matcher(sentence.text().substring(start, end)).find()
                    && sentence.text().lastIndexOf('除', start) < 0) {
                found.add(new Statement(name, BigDecimal.ZERO, null, match.start(), match.end()));
            }
        }
    }
}
