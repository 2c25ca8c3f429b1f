package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** Applications received, answered and carried over, and what became of them: whether they are counted, and as what. */
final class RequestFamily implements FigureFamily {

    private static final Set<String> UNITS = Set.of("件", "条", "份", "宗", "次", "起", "项", "例", "件次");

    private static final String OUTCOMES = "((?:(?<!不)予以公开|全部公开|(?<=其中|包括|^|[，：；（])公开)[及和与或、](?:予以)?部分公开)|(部分公开)|((?<!不)(?:予以公开|全部公开(?!部分)|同意公开|给予公开|准予公开))"
            + "|(不予公开)|(无法提供)|(不掌握(?:相关|有关)?(?:政府)?(?:信息)?|信息不存在)|(不予处理)|(其[他它]处理)";
    /** With which they begin. */
    private static final String[] OUTCOME_BEGINNINGS = {"予以公开", "同意公开", "给予公开", "准予公开", "全部公开", "公开", "部分公开",
            "不予公开", "无法提供", "不掌握", "信息不存在", "不予处理", "其他处理", "其它处理"};
    private static final Keywords ALL_OUTCOMES = Keywords.of(OUTCOME_BEGINNINGS);
    private static final String[] OUTCOME_NAMES = {"grantedOrPartly", "partlyGranted", "granted", "refused",
            "unavailable", "notHeld", "unprocessed", "otherwise"};
    private static final Phrase OUTCOME_BEFORE = Phrase.of("(?:" + OUTCOMES
            + ")(?:[的共计为有了约近：:“”]|申请|政府信息|信息|事项|决定|答复|告知|处理|情形|类|结果|数量|分别)*$",
            OUTCOME_BEGINNINGS);
    private static final Pattern NOT_HELD = Pattern.compile("不(?:掌握|存在)(?![^，,]{0,12}等)");
    private static final Pattern OUTCOME_AFTER = Pattern.compile("^(?:申请)?(?:[为系被均]|属于|作出)?(?:" + OUTCOMES + ")");
    /** 1件因本机关不掌握相关信息无法提供, 1件为信访类申请不予处理: behind its reason. */
    private static final Pattern OUTCOME_BEHIND_REASON = Pattern
            .compile("^(?:申请)?(?:因|由于|为|系|属于|涉及)[^，,、0-9]{2,18}(?:(不予公开)|(无法提供)|(不予处理))的?、?$");
    private static final String[] BEHIND_REASON_NAMES = {"refused", "unavailable", "unprocessed"};
    private static final Pattern ONLY_LINKS = Pattern
            .compile("(?:[另有共对：:、和及]|其中|其余|剩余|以及|" + "包括)*");

    /** Only the form speaks so: nothing else needs to say that applications are meant. */
    private static final Keywords OUTCOME_WORDS = Keywords.of("部分公开", "无法提供", "不予处理");

    private static final Pattern OTHERS = Pattern.compile("[、，,]?其[他它](?:情形|情况)?[的共计为有]?");
    private static final Pattern UNPROCESSED_LAST = Pattern.compile("不予处理[^，,、；（）()0-9]{0,6}[0-9]+[件条份宗][，,、]?$");

    /** Sums of other times and differences from them. */
    private static final Keywords TIMES = Keywords.of("去年", "上年", "上一年", "季度", "半年", "以来", "每", "同比", "较", "增加", "减少",
            "增长", "下降");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "去年(?!度?(?:结转|转结|截转))|(?<!结转)上一?年(?!一?度?(?:结转|转结|截转|转入|遗留))|季度|半年|(?<!今年|本年|本年度|年初)以来|每[年月季]|同比|较|增加|减少|增长|下降");

    private static final Pattern SINCE_THEN = Pattern.compile("^[（(][^）)]{0,16}以来[）)]");

    /** 撤回9件，答复38件: the form counts both as concluded. */
    private static final Pattern WITHDRAWN = Pattern.compile("撤(?:[回件]|销(?=申请|[0-9]))|(?:申请人|主动|自行|自愿)[^，,0-9]{0,6}撤");

    /** Into the report's year or out of it. */
    private static final Phrase CONTINUED = Phrase.of("20\\d\\d年度?继续", "20");
    /** What was done for other organs. */
    private static final Keywords FOR_OTHERS = Keywords.of("协助", "配合", "协办", "转办", "转交", "移送", "转送", "代县", "代市", "代区",
            "代省", "代州", "代为", "指导", "交办",
            "会同");
    private static final Pattern MONTHS = Pattern.compile("(?<![0-9])(?:1[0-2]|[1-9])月(?![0-9]{1,2}日|底|末)");
    private static final Pattern ALL_MONTHS = Pattern.compile("(?<![0-9])1月?[至到\\-—~－]+(?:20[0-9]{2}年)?12月");
    private static final Keywords OTHER_APPLICATIONS = Keywords.of("许可", "登记", "审批", "补贴", "补助", "救助", "资格", "仲裁",
            "法律援助", "低保", "调解");

    @Override
    public String name(Mention mention) {
        if (!mention.hasUnit(UNITS) || !isAboutRequests(mention) || isForOthers(mention.before())
                || isOfSomeMonths(mention.before())
                || CONTINUED.isIn(mention.before()) && !CarriedRequests.isIntoNamedYear(mention)
                || mention.tail().contains("以来") && SINCE_THEN.matcher(mention.tail()).find()
                || TIMES.anyIn(mention.before()) && OTHER_TIME.matcher(mention.before()).find()) {
            return null;
        }
        if (CarriedRequests.isYearToYear(mention.before())) {
            String name = CarriedRequests.fromYearToYear(mention);
            return name == null ? null : "requests." + name;
        }
        String name = CarriedRequests.name(mention);
        if (name == null && CarriedRequests.isMovedOn(mention.before())) {
            return null;
        }
        if (name == null) {
            name = outcome(mention);
        }
        if (name == null) {
            name = RequestVerbs.name(mention);
        }
        if (name == null || name.equals("concluded") && mention.sentence().contains("撤")
                && WITHDRAWN.matcher(mention.sentence().text()).find()) {
            return null;
        }
        return "requests." + name;
    }

    private static boolean isAboutRequests(Mention mention) {
        Sentence sentence = mention.sentence();
        return (mention.subject() == Subject.REQUESTS || isNamedBehind(mention)
                || mention.subject() == Subject.NONE
                        && (OUTCOME_WORDS.anyIn(sentence.text()) || OUTCOME_WORDS.anyIn(sentence.before())))
                && !countsKinds(sentence);
    }

    private static boolean isNamedBehind(Mention mention) {
        int end = mention.count().end();
        return Subject.lastBefore(mention.after(), mention.after().length()) == Subject.REQUESTS
                && mention.sentence().clauseStart(end) == mention.sentence().clauseStart(mention.count().start());
    }

    private static boolean countsKinds(Sentence sentence) {
        // Kinds of official documents are counted in the same words: 主动公开60件、依申请公开10件、不予公开30件.
        boolean others = OTHER_APPLICATIONS.anyIn(sentence.text()) && !sentence.contains("信息公开");
        return others || sentence.contains("公文") || sentence.contains("公开属性")
                || sentence.contains("主动公开") && !sentence.contains("申请件") && !sentence.contains("公开申请");
    }

    /** 上年结转办理2件 is not 转办. */
    private static boolean isForOthers(String before) {
        return FOR_OTHERS.anyIn(before)
                && !(before.contains("结转办") && !FOR_OTHERS.anyIn(before.replace("结转办", "")));
    }

    private static boolean isOfSomeMonths(String before) {
        return before.indexOf('月') >= 0 && MONTHS.matcher(before).find() && !ALL_MONTHS.matcher(before).find();
    }

    /** 无法提供12件、结转下年度办理4件: what is behind the number does not change it. */
    static boolean isOutcome(String before) {
        return OUTCOME_BEFORE.isIn(before);
    }

    private static String outcome(Mention mention) {
        Matcher before = OUTCOME_BEFORE.in(mention.before());
        if (before != null) {
            if (isOneOfSeveral(mention, before)) {
                return null;
            }
            String name = outcome(before);
            return name.equals("unavailable") && NOT_HELD.matcher(mention.before()).find() ? "notHeld" : name;
        }
        if (isAllOthers(mention)) {
            return "otherwise";
        }
        Matcher after = OUTCOME_AFTER.matcher(mention.after());
        // 3件予以公开、1件不予公开: what stands before the mark goes with the number before it.
        boolean begins = mention.before().endsWith("、") || ONLY_LINKS.matcher(mention.before()).matches();
        if (!ALL_OUTCOMES.anyIn(mention.after()) || !begins
                || mention.before().endsWith("对") && mention.after().contains("的")) {
            return null;
        }
        return after.find() ? outcome(after) : behindReason(mention.after());
    }

    /** 予以公开、不予公开分别为9件、2件 */
    private static boolean isOneOfSeveral(Mention mention, Matcher outcome) {
        String before = mention.before();
        return before.contains("分别") && ALL_OUTCOMES.anyIn(before.substring(0, outcome.start()));
    }

    private static String behindReason(String after) {
        Matcher reason = OUTCOME_BEHIND_REASON.matcher(after);
        if (!reason.find()) {
            return null;
        }
        int group = group(reason);
        boolean notHeld = group == 2 && NOT_HELD.matcher(after).find();
        return notHeld ? "notHeld" : BEHIND_REASON_NAMES[group - 1];
    }

    /** 无法提供34件，不予处理19件，其他47件: the last of the outcomes, not what is left of one of them. */
    private static boolean isAllOthers(Mention mention) {
        if (!OTHERS.matcher(mention.before()).matches()) {
            return false;
        }
        String text = mention.sentence().text();
        String earlier = text.substring(0, mention.count().start() - mention.before().length());
        return earlier.contains("无法提供") && UNPROCESSED_LAST.matcher(earlier).find();
    }

    private static String outcome(Matcher found) {
        return OUTCOME_NAMES[group(found) - 1];
    }

    /** The first group that was found. */
    private static int group(Matcher found) {
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return group;
    }
}
