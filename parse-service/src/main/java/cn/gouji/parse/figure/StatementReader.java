package cn.gouji.parse.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Count;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** Statements that say a number without naming it: no application came in, all are answered. */
final class StatementReader {

    /** A statement and where in the sentence it was found. */
    record Statement(String name, BigDecimal value, String unit, int start, int end) {
    }

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** With which every {@link #NOT} begins. */
    private static final String[] NEGATIONS = {"未", "没", "无", "不存在"};
    private static final String NOT = "(?:未|没有?|无|不存在)(?!经|能|需|法(?!人))";
    private static final String HAPPENED = "(?:有|曾|收到|接到|接收到?|受理|发生|产生|出现|办理|引发|引起|涉及|被|收取)*";
    private static final String REQUEST = "(?:信息公开(?:依|的)?申请|依申请公开|依申请信息公开|公开申请|依法申请公开|申请公开|公开(?:政府|政务)?(?:的)?信息(?:的)?申请"
            + "|要求公开(?:[^，,]{0,6}信息|的申请))";

    private static final Phrase NO_REQUESTS = Phrase
            .of("(?<![有若如])" + NOT + HAPPENED + "([^，,]{0,40}?)" + REQUEST + "([^，,]{0,20})", NEGATIONS);
    private static final Pattern QUALIFIED_REQUESTS = Pattern
            .compile("因|引|(?<!针)对|针对(?![本我])|逾期|超期|不予|投诉|重复|涉及|通过|网|线上|线下|书面|邮|信函|"
                    + "当面|未办|结转|收费|费|复议|诉讼|举报|纠纷|答复|违|泄|平台|栏目|渠道|制度|指南|目录|公文|事项(?!公|的?申请)[^，,]|程序|受理点|条件|专人|相关要求");
    private static final Pattern ANY_WAY = Pattern
            .compile("(?:通过|以)[^，,]{2,16}等(?:任何|各种|各类|多种)?(?:形式|方式|渠道|途径)");
    /** In the part on applications no more needs to be said. */
    private static final Phrase NO_APPLICATION = Phrase
            .of("(?<![有若如])(?:未|没有)(?:收到|接到)(?:过|任何|相关|有关|的)*申请(?=$|[，,（(])", "未", "没有");
    private static final Phrase REQUESTS_NIL = Phrase
            .of("(?:(?:依申请公开|信息公开申请)(?:政府)?(?:信息|件|事项|申请|业务)?(?:的申请)?的?(?:数量?|情况)?(?:均?为|：|:)(?:零|无)"
                    + "|(?:依申请公开|信息公开申请)(?:收件|受理|接收)(?:数量?|量|情况)?(?:均?为|：|:)(?:零|无)"
                    + "|依申请公开(?:政府|信息|件|事项|业务)*(?:数量?)?(?:共计|共|均?为|：|:)?[0零][件条宗份]|信息公开申请零[件条宗份])(?![^，,。])",
                    "依申请公开", "信息公开申请");
    /** With which what {@link #REQUESTS_NIL} finds ends. */
    private static final Keywords NONE = Keywords.of("零", "无", "0件", "0条", "0宗", "0份");
    private static final Keywords TIMES = Keywords.of("半年", "季度", "去年", "上年", "上一年", "月份");
    /** What came in last year says nothing of this one, what was carried over from it is another matter. */
    private static final Pattern OTHER_TIME = Pattern
            .compile(
                    "(?:半年|季度|月份|(?:(?<!结转|转结|截转)去年|(?<!结转|转结|截转)上一?年)度?(?!(?:的|申请|[无未没]有?)*(?:结转|转结|截转|转入|遗留)))(?!.*(?:今年|本年|当年))");

    private static final Keywords ANSWERED = Keywords.of("复", "办结", "完毕", "完结", "办毕");
    private static final Keywords ALL = Keywords.of("均", "全部", "都", "率");
    private static final Phrase ALL_CONCLUDED = Phrase
            .of(
                    "(?<!(?:其[余他它]|剩余)[^，,]{0,6})(?:(?<![平未没不])均|(?<![未没不能])全部|(?<![未没不])都)[已经在于按依照法定规范时期间限内进行予以给作出做到了严格及完成要求程序书面妥善合理向申请人0-9个工作日、]{0,20}(?:办结|答复|回复|办毕|(?:办理|处理|答复)+(?:完毕|完结))"
                            + "|(?<![时期])(?:办结|答复|回复)率(?:均|为|达|到|保持|实现)*100%",
                    "均", "全部", "都", "办结率", "答复率", "回复率");

    private static final Pattern BUT_FOR = Pattern.compile("除[^，,]{1,30}外[，,]?$");
    /** 线上申请25件均已答复 */
    private static final Pattern IN_ONE_WAY = Pattern
            .compile("(?:^|[，,])(?:线上(?!线下)|线下|网[上络]|信函|邮寄|当面|现场)[^，,、和及与]*$");
    private static final String CARRIED_IN = "(?:(?:[上去]一?|20[0-9]{2})年度?的?(?:申请)?结转|结转[上去]一?年)[^，,（(和及、与新]*";
    private static final Pattern ONLY_CARRIED_IN = Pattern
            .compile("(?:^|[，,])[^，,（(]*" + CARRIED_IN + "$|^[^0-9]*(?:20[0-9]{2}年[^0-9]*)?" + CARRIED_IN
                    + "[，,](?:[今本]年度?|现|目前)?$");

    private static final Phrase NO_DISPUTE = Phrase
            .of("(?<![有若如])" + NOT + "([^，,]{0,40}?)(复议|诉讼)([^，,]{0,40})", NEGATIONS);
    private static final Pattern QUALIFIED_DISPUTE = Pattern
            .compile("不当|不力|不及时|不满|违|瑕疵|错误|过错|程序|撤销|败诉|纠正|纠错|改判|责令|超期|逾期|决定书|判决|应诉|经复议|起诉|结转|费用|[0-9]");
    private static final Pattern OF_INFORMATION = Pattern.compile("因[^，,]{0,6}(?:公开|申请|答复)");
    private static final Characters NIL = Characters.of("零无");
    private static final Phrase DISPUTES_NIL = Phrase
            .of("复议[^，,0-9]{0,12}?诉讼(?:案件|情况|事项|数量?|等|的)*(?:均|都)?(?:为|：|:)(?:零|无)", "复议");

    /** Of which what {@link #NO_FEES} finds has one. */
    private static final Keywords FEES = Keywords.of("处理费", "收费通知", "收取", "公开收费", "公开费用");
    private static final Phrase NO_FEES = Phrase.of(
            "(?:未(?!来|按|能)|没有?|无(?!论|正)|不(?=存在|收|涉及|产生|需|再|向)|(?<!减)免)(?:[^，,]{0,40}?)(?:处理费(?!管理|的?减免|[1-9])|收费通知)"
                    + "|(?:处理费(?!管理)|收费通知)[^0-9]{0,30}?(?:未(?:收取|产生|发生)|没有(?:收取|产生|发生)|不收取|(?:为|：|:)(?:零|无|0(?![.0-9])))|(?:未|没有|不)[^，,违乱]{0,24}?收取[^，,违乱]{0,24}?费"
                    + "|(?:未(?:产生|发生|出现)|没有|无|不存在)(?:任何)?(?:政府)?信息公开(?:的)?(?:收费|费用)(?:[和及与或、以]*减免)?(?:的)?(?:情况|情形|$)",
            "未", "没", "无", "不", "免", "处理费", "收费通知");

    /** What must not be, or is so for some applicants only. */
    private static final Pattern QUALIFIED_FEES = Pattern.compile("违[规法反]|乱收|不得|不准|严禁|无法|符合|超[过出]|的(?:申请)?不[收再]|缴|标准收");
    private static final Phrase NO_DOCUMENTS = Phrase.of(
            "(?:未|没有|无)新?(?:制定|制发|出台|印发)(?:任何)?(?:行政)?规范性文件(?![^，,]{0,4}清理)", "未", "没有", "无");

    private StatementReader() {
    }

    static List<Statement> read(Sentence sentence) {
        List<Statement> found = new ArrayList<>(2);
        if (sentence.contains("申请")) {
            noRequests(sentence, found);
        }
        NoneCarriedReader.read(sentence, found);
        if (ANSWERED.anyIn(sentence.text()) && ALL.anyIn(sentence.text())) {
            allConcluded(sentence, found);
        }
        if (sentence.contains("复议") || sentence.contains("诉讼")) {
            noDisputes(sentence, found);
        }
        if (FEES.anyIn(sentence.text())) {
            noFees(sentence, found);
        }
        if (sentence.contains("规范性文件")) {
            add("documents.issued", NO_DOCUMENTS.in(sentence.text()), true, found);
        }
        return found;
    }

    /** @param match null if there is none */
    private static void add(String name, Matcher match, boolean fits, List<Statement> found) {
        if (match != null && fits) {
            found.add(new Statement(name, BigDecimal.ZERO, null, match.start(), match.end()));
        }
    }

    private static void noFees(Sentence sentence, List<Statement> found) {
        Matcher none = NO_FEES.in(sentence.text());
        boolean fits = none != null && (sentence.section() == 6 || sentence.contains("公开"))
                && !QUALIFIED_FEES.matcher(sentence.text().substring(sentence.clauseStart(none.start()), none.end()))
                        .find();
        add("fees.none", none, fits, found);
    }

    private static void noRequests(Sentence sentence, List<Statement> found) {
        String text = sentence.text();
        boolean denied = false;
        for (Matcher match = NO_REQUESTS.in(text); match != null; match = NO_REQUESTS.in(text, match.end())) {
            denied = true;
            String between = match.group(1);
            boolean person = between.contains("自然人") || between.contains("公民") || between.contains("群众")
                    || between.contains("公众") || between.contains("个人");
            boolean onlyOrganisations = between.contains("法人") && !person;
            boolean onlyPersons = between.contains("自然人") && !between.contains("法人") && !between.contains("组织");
            String how = between.contains("等") ? ANY_WAY.matcher(between).replaceFirst("") : between;
            boolean qualified = QUALIFIED_REQUESTS.matcher(how).find()
                    || QUALIFIED_REQUESTS.matcher(match.group(2)).find();
            if (!qualified && !onlyOrganisations && !onlyPersons && !isOfOtherTime(sentence, match.end())) {
                found.add(new Statement("requests.none", BigDecimal.ZERO, null, match.start(), match.end()));
                return;
            }
        }
        Matcher bare = sentence.isInRequestsPart() && !denied ? NO_APPLICATION.in(text) : null;
        if (bare != null) {
            add("requests.none", bare, !isOfOtherTime(sentence, bare.end()), found);
            return;
        }
        Matcher nil = denied || !NONE.anyIn(text) ? null : REQUESTS_NIL.in(text);
        add("requests.none", nil, nil != null && !isOfOtherTime(sentence, nil.end()), found);
    }

    /** What follows in later clauses does not limit what was said. */
    private static boolean isOfOtherTime(Sentence sentence, int end) {
        return TIMES.anyIn(sentence.text())
                && OTHER_TIME.matcher(sentence.text().substring(0, sentence.clauseEnd(end))).find();
    }

    private static void allConcluded(Sentence sentence, List<Statement> found) {
        String text = sentence.text();
        for (Matcher match = ALL_CONCLUDED.in(text); match != null; match = ALL_CONCLUDED.in(text, match.end())) {
            if (sentence.subject(match.start()) == Subject.REQUESTS && !isOfPart(sentence, match.start())) {
                found.add(new Statement("requests.allConcluded", HUNDRED, "%", match.start(), match.end()));
                return;
            }
        }
    }

    /** 其中网上3件均已答复 and 上年结转的2件均已办结 tell nothing of the others. */
    private static boolean isOfPart(Sentence sentence, int all) {
        if (BUT_FOR.matcher(sentence.text().substring(0, all)).find()
                || IN_ONE_WAY.matcher(sentence.text().substring(0, all)).find()
                || ONLY_CARRIED_IN.matcher(sentence.text().substring(0, all)).find()) {
            return true;
        }
        BigDecimal most = BigDecimal.ZERO;
        for (Count count : sentence.counts()) {
            if (count.end() <= all) {
                String between = sentence.text().substring(count.end(), all);
                boolean beside = between.isEmpty() || between.equals("申请");
                if (beside && count.value().compareTo(most) < 0) {
                    return true;
                }
                most = most.max(count.value());
            }
        }
        return false;
    }

    private static void noDisputes(Sentence sentence, List<Statement> found) {
        String text = sentence.text();
        boolean any = false;
        for (Matcher match = NO_DISPUTE.in(text); match != null; match = NO_DISPUTE.in(text, match.end())) {
            String between = match.group(1);
            String rest = match.group(3);
            boolean reason = between.contains("因") && !OF_INFORMATION.matcher(between).find();
            if (reason || QUALIFIED_DISPUTE.matcher(between).find() || QUALIFIED_DISPUTE.matcher(rest).find()) {
                continue;
            }
            boolean both = match.group(2).equals("复议") && rest.contains("诉讼")
                    || match.group(2).equals("诉讼") && rest.contains("复议");
            String one = match.group(2).equals("复议") ? "disputes.review" : "disputes.litigation";
            found.add(new Statement(both ? "disputes.none" : one, BigDecimal.ZERO, null, match.start(), match.end()));
            any = true;
        }
        if (!any && NIL.anyIn(text)) {
            add("disputes.none", DISPUTES_NIL.in(text), true, found);
        }
    }
}
