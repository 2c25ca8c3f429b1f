package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.form.wording.Keywords;

/** Applications received, answered and carried over, and what became of them. */
final class RequestFamily implements FigureFamily {

    private static final Set<String> UNITS = Set.of("件", "条", "份", "宗", "次", "起", "项", "例", "件次");

    private static final String OBJECT = "(?:[了到和及与并、的共计为有达约近超逾：:]|政府|政务|信息|公开|申请|依|事项|案件|件|书|数量|总数|总[计量]|合计|各类"
            + "|线上线下|线上和线下|自然人|公民|法人|或者?|其他|组织|提出|群众|社会|公众|有效|数|量)*";
    private static final String OUTCOMES = "((?:(?<!不)予以公开|全部公开|(?<=其中|包括|^|[，：；（])公开)[及和与或、](?:予以)?部分公开)|(部分公开)|((?<!不)予以公开|同意公开|给予公开|准予公开)"
            + "|(不予公开)|(无法提供)|(不掌握(?:相关|有关)?(?:政府)?(?:信息)?|信息不存在)|(不予处理)|(其[他它]处理)";
    /** Of which each outcome has one. */
    private static final Keywords ALL_OUTCOMES = Keywords.of("予以公开", "同意公开", "给予公开", "准予公开", "部分公开", "不予公开",
            "无法提供", "不掌握", "信息不存在", "不予处理", "其他处理", "其它处理");
    private static final String[] OUTCOME_NAMES = {"grantedOrPartly", "partlyGranted", "granted", "refused",
            "unavailable", "notHeld", "unprocessed", "otherwise"};
    private static final Pattern OUTCOME_BEFORE = Pattern.compile("(?:" + OUTCOMES
            + ")(?:[的共计为有了约近：:“”]|申请|政府信息|信息|事项|决定|答复|告知|处理|情形|类|结果|数量|分别)*$");
    private static final Pattern NOT_HELD = Pattern.compile("不(?:掌握|存在)(?![^，,]{0,12}等)");
    private static final Pattern OUTCOME_AFTER = Pattern.compile("^(?:申请)?(?:[为系被均]|属于|作出)?(?:" + OUTCOMES + ")");
    private static final Pattern ONLY_LINKS = Pattern
            .compile("(?:[另有共对：:、和及]|其中|其余|剩余|以及|" + "包括)*");

    /** Only the form speaks so: nothing else needs to say that applications are meant. */
    private static final Keywords OUTCOME_WORDS = Keywords.of("部分公开", "无法提供", "不予处理");

    /** Sums of other times and differences from them. */
    private static final Keywords TIMES = Keywords.of("去年", "上年", "上一年", "季度", "半年", "以来", "每", "同比", "较", "增加", "减少",
            "增长", "下降");
    private static final Pattern OTHER_TIME = Pattern.compile(
            "去年(?!度?(?:结转|转结|截转))|(?<!结转)上一?年(?!一?度?(?:结转|转结|截转|转入|遗留))|季度|半年|以来|每[年月季]|同比|较|增加|减少|增长|下降");

    /** Nothing is carried over without one of these. */
    private static final Keywords CARRYING = Keywords.of("转", "延", "遗留");
    private static final String LAST_YEAR = "(?:[上去前]一?年度?)";
    private static final String MOVED = "(?:结转|转结|截转)";
    private static final Pattern CARRIED_IN_BEFORE = Pattern.compile("(?:" + LAST_YEAR + "的?(?:申请)?(?:" + MOVED
            + "|转入|遗留)|" + MOVED + LAST_YEAR + "|年初" + MOVED + ")" + OBJECT + "(?:办理)?(?:数量|件数)?$");
    private static final Pattern CARRIED_IN_AFTER = Pattern
            .compile("^(?:申请)?(?:[为系由是]|属于)" + LAST_YEAR + "(?:" + MOVED + "|转入)");
    private static final String TO_NEXT_YEAR = "(?:结转|截转|转结|顺延|延期|延续|转)(?:[至到入在])?(?:[下次明]一?个?年|20\\d\\d年)";
    private static final Pattern CARRIED_OVER_BEFORE = Pattern
            .compile(TO_NEXT_YEAR + "度?(?:继续|办理|答复|处理|办结)*" + OBJECT + "$");
    private static final Pattern CARRIED_OVER_AFTER = Pattern
            .compile("^(?:(?:政府)?(?:信息)?公开申请|申请)?[^0-9，,]{0,16}?" + TO_NEXT_YEAR);
    /** Into the report's year or out of it. */
    private static final Pattern YEAR_TO_YEAR = Pattern.compile("20\\d\\d年度?" + MOVED + "[至到入]?20\\d\\d年");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?=年)");
    private static final Pattern MOVED_YEAR = Pattern.compile(MOVED + "(20[0-9]{2})年度?的?" + OBJECT + "$");
    private static final Pattern REST = Pattern.compile("(?:剩余|其余|尚余|尚有|还有|另有|余)(?:的|下)?$");
    private static final Pattern REST_MOVED = Pattern.compile("^[^0-9]{0,24}?" + TO_NEXT_YEAR);

    private static final Pattern VERB = Pattern.compile("(?:(新收到?|新受理|新增)|(收到|受理|收办|接收到?|接到|(?<=(?:公开|申请)[共总]?)收件)"
            + "|(办结|答复|回复|办理完毕|办理完结)|(办理|承办|处理))" + OBJECT + "$");
    /** Of which each verb has one. */
    private static final Keywords VERBS = Keywords.of("收", "受理", "新增", "接到", "办", "答复", "回复", "处理");
    /** What was done in one way only, late or once more is a part. */
    private static final Pattern DONE_SO = Pattern.compile("(?:延期|逾期|超期|直接|当场|当面|现场|书面|网上|网络|在线|(?<!线上)(?<!线上和)线下"
            + "|线上|口头|电话|邮寄|信函|邮件|邮箱|提前|重新)(?:予以|进行|作出|告知|了)*$");
    private static final Pattern UNDONE = Pattern.compile("(?:[未不没]|无[法需权]|毋需|难以|等?待|在|终止|停止|中止|拟)"
            + "(?:[能再予以作做按时期及依法程序规定完成进行继续]*)$");
    /** What was done for other organs. */
    private static final Keywords FOR_OTHERS = Keywords.of("协助", "配合", "协办", "转办", "转交", "移送", "代为", "指导", "交办", "会同");
    private static final Pattern MONTHS = Pattern.compile("(?<![0-9])(?:1[0-2]|[1-9])月(?![0-9]{1,2}日|底|末)");
    private static final Pattern ALL_MONTHS = Pattern.compile("(?<![0-9])1月?[至到\\-—~－]+(?:20[0-9]{2}年)?12月");
    private static final Keywords OTHER_APPLICATIONS = Keywords.of("许可", "登记", "审批", "补贴", "补助", "救助", "资格", "仲裁",
            "法律援助", "低保", "调解");
    private static final Pattern RECEIVED_AND = Pattern
            .compile("(?:收到|受理|接收|接到)(?:[并和及与、]|后)?(?:已|均|全部)*(?:按时|按期|及时|依法)?(?:办结|答复|回复|办理|处理)" + OBJECT + "$");
    private static final Pattern MADE_PUBLIC = Pattern.compile("已按[^，,]{0,10}公开$");
    private static final Pattern NAMED_ONLY = Pattern
            .compile("^(?:全年|本年度?|年内|共|其中|：)*(?:政府|政务)?信息公开申请(?:数量?|总数|件数|总?量)?[为共计有：:]*$");

    @Override
    public String name(Mention mention) {
        if (!mention.hasUnit(UNITS) || !isAboutRequests(mention) || FOR_OTHERS.anyIn(mention.before())
                || isOfSomeMonths(mention.before())
                || YEAR_TO_YEAR.matcher(mention.before()).find()
                || TIMES.anyIn(mention.before()) && OTHER_TIME.matcher(mention.before()).find()) {
            return null;
        }
        String name = carried(mention);
        if (name == null) {
            name = outcome(mention);
        }
        if (name == null) {
            name = verb(mention);
        }
        return name == null ? null : "requests." + name;
    }

    private static boolean isAboutRequests(Mention mention) {
        Sentence sentence = mention.sentence();
        // Kinds of official documents are counted in the same words: 主动公开60件、依申请公开10件、不予公开30件.
        boolean others = OTHER_APPLICATIONS.anyIn(sentence.text()) && !sentence.contains("信息公开");
        boolean kinds = others || sentence.contains("公文") || sentence.contains("公开属性")
                || sentence.contains("主动公开") && !sentence.contains("申请件") && !sentence.contains("公开申请");
        int end = mention.count().end();
        boolean namedBehind = Subject.lastBefore(mention.after(), mention.after().length()) == Subject.REQUESTS
                && sentence.clauseStart(end) == sentence.clauseStart(mention.count().start());
        boolean outcomes = mention.subject() == Subject.NONE
                && (OUTCOME_WORDS.anyIn(sentence.text()) || OUTCOME_WORDS.anyIn(sentence.before()));
        return !kinds && (namedBehind || outcomes || mention.subject() == Subject.REQUESTS);
    }

    private static boolean isOfSomeMonths(String before) {
        return before.indexOf('月') >= 0 && MONTHS.matcher(before).find() && !ALL_MONTHS.matcher(before).find();
    }

    private static String outcome(Mention mention) {
        Matcher before = OUTCOME_BEFORE.matcher(mention.before());
        if (ALL_OUTCOMES.anyIn(mention.before()) && before.find()) {
            String name = outcome(before);
            return name.equals("unavailable") && NOT_HELD.matcher(mention.before()).find() ? "notHeld" : name;
        }
        Matcher after = OUTCOME_AFTER.matcher(mention.after());
        return ALL_OUTCOMES.anyIn(mention.after()) && after.find() && ONLY_LINKS.matcher(mention.before()).matches()
                ? outcome(after)
                : null;
    }

    private static String outcome(Matcher found) {
        int group = 1;
        while (found.group(group) == null) {
            group++;
        }
        return OUTCOME_NAMES[group - 1];
    }

    private static String carried(Mention mention) {
        boolean before = CARRYING.anyIn(mention.before());
        boolean behind = CARRYING.anyIn(mention.tail());
        if (before && CARRIED_IN_BEFORE.matcher(mention.before()).find()
                || behind && CARRIED_IN_AFTER.matcher(mention.after()).find()) {
            return "carriedIn";
        }
        Matcher year = MOVED_YEAR.matcher(mention.before());
        if (before && year.find()) {
            return carried(mention, year.group(1));
        }
        boolean over = before && CARRIED_OVER_BEFORE.matcher(mention.before()).find()
                || behind && CARRIED_OVER_AFTER.matcher(mention.after()).find() && !isDone(mention.before())
                || behind && REST.matcher(mention.before()).find() && REST_MOVED.matcher(mention.tail()).find();
        return over ? "carriedOver" : null;
    }

    /** 结转2023年2件 goes into that year or comes out of it: a year named before tells. */
    private static String carried(Mention mention, String year) {
        Matcher named = YEAR.matcher(mention.sentence().text().substring(0, mention.count().start()));
        while (named.find()) {
            if (!named.group().equals(year)) {
                return named.group().compareTo(year) < 0 ? "carriedOver" : "carriedIn";
            }
        }
        return mention.before().endsWith("申请") ? null : "carriedOver";
    }

    /** 未办结的3件结转下年度 are carried over, 办结3件、结转下年度 are not. */
    private static boolean isDone(String before) {
        Matcher verb = VERB.matcher(before);
        return verb.find() && !UNDONE.matcher(before.substring(0, verb.start())).find();
    }

    private static String verb(Mention mention) {
        String before = mention.before();
        boolean verbs = VERBS.anyIn(before);
        if (verbs && RECEIVED_AND.matcher(before).find()) {
            return mention.isListed() ? null : "handled";
        }
        Matcher verb = VERB.matcher(before);
        if (verbs && verb.find()) {
            String how = before.substring(0, verb.start());
            if (UNDONE.matcher(how).find() || DONE_SO.matcher(how).find()) {
                return null;
            }
            if (verb.group(1) != null) {
                return "newlyReceived";
            }
            if (verb.group(3) != null) {
                return "concluded";
            }
            // In a breakdown it is a part, by district or by channel.
            return mention.isListed() ? null : verb.group(2) == null ? "handled" : "received";
        }
        if (before.contains("已按") && MADE_PUBLIC.matcher(before).find()) {
            return "concluded";
        }
        return before.contains("信息公开申请") && NAMED_ONLY.matcher(before).matches() && !mention.isListed()
                ? "received"
                : null;
    }
}
