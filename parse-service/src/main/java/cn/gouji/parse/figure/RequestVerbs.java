package cn.gouji.parse.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.form.wording.Phrase;

/** What was done with applications: received, handled, concluded. */
final class RequestVerbs {

    /** What may stand between the verb and the number. */
    static final String OBJECT = "(?:[了到和及与并、的共计为有达约近超逾：:]|不(?:超过|[足到下]|[少低高]于)|至[少多]|突破|政府|政务|信息|公开|申请人|申请|提交|依|事项|案件|件|书|数量|总数|总[计量]|合计|各类"
            + "|线上线下|线上和线下|自然人|公民|法人|或者?|其他|组织|提出|群众|社会|公众|有效|数|量)*";
    private static final Phrase VERB = Phrase.of(
            "(?:(新收到?|新受理|新接收?到?|新增)|(收到|受理|收办|(?<!直)接收到?|(?<!直)接到|(?<=(?:公开|申请)[共总]?)收件|(?<=[年度共计])收(?=(?:政府|政务)?信息公开申请))"
                    + "|(办结|答复(?!书)|回复|办理完毕|办理完结)|(办理|承办|处理))" + OBJECT + "$",
            "新收", "新受理", "新接", "新增", "收", "受理", "接收", "接到", "办结", "答复", "回复", "办理", "承办", "处理");
    /** What was done in one way only, late or once more is a part. */
    private static final Pattern DONE_SO = Pattern.compile("(?:延期|逾期|超期|直接|当场|当面|现场|书面|网上|网络|在线|(?<!线上)(?<!线上和)线下"
            + "|线上|窗口|渠道|跨年度?|口头|电话|邮寄|信函|邮件|邮箱|提前|重新)(?:予以|进行|作出|告知|了)*$");
    private static final Pattern WITHIN = Pattern.compile("(?:[日天]内|当[日天]|即时)$");
    private static final Pattern UNDONE = Pattern.compile("(?:[未不没]|无[法需权]|毋需|难以|等?待|在|终止|停止|中止|拟|应(?:当|在[^，,]{0,6})?)"
            + "(?:[能再予以作做按时期及依法程序规定完成进行继续]*)$");
    private static final Phrase RECEIVED_AND = Phrase.of(
            "(?:收到|受理|接收|接到)(?:[并和及与、]|后)?(?:已|均|全部)*(?:按时|按期|及时|依法)?(?:办结|答复|回复|办理|处理)" + OBJECT + "$",
            "收到", "受理", "接收", "接到");
    private static final Pattern MADE_PUBLIC = Pattern.compile("已按[^，,]{0,10}公开$");
    /** 群众向我局提出的政府信息公开申请共12件 */
    private static final Pattern NAMED_ONLY = Pattern
            .compile(
                    "^(?:(?:全年|本年度?|年内|共|其中|：|我[局委办镇乡街县区市])*|[^0-9]{0,40}向本?[^0-9，,]{1,12}(?:提出|提交|递交)的?)(?:(?:政府|政务)?信息公开申请|依申请公开(?:申请|请求))(?:数量?|总数|件数|总?量)?[为共计有：:]*$");

    /** 依申请公开18件 in the part on applications: received or concluded. */
    private static final Pattern NAMED_BARE = Pattern.compile("^(?:20[0-9]{2}年度?|全年|本年度?|我[局委办镇乡街县区市]|[共，：])*"
            + "依申请公开(?:政府信息|信息|事项|件)?(?:数量?|总数|件数|总?量)?[为共计有：:]*$");
    /** 办理公民通过网站、邮寄等途径提出的申请12件: through all of them. */
    private static final Pattern THROUGH_ALL = Pattern
            .compile("通过[^，,0-9]{2,30}?等(?:多种|各种|各类|不同)?(?:途径|渠道|方式)(?:提出|提交|提起|递交)?的?");

    private RequestVerbs() {
    }

    /** 未办结的3件结转下年度 are carried over, 办结3件、结转下年度 are not. */
    static boolean areDone(String before) {
        Matcher verb = VERB.in(before);
        return verb != null && !UNDONE.matcher(before.substring(0, verb.start())).find();
    }

    /** @return null if nothing was done */
    static String name(Mention mention) {
        String before = mention.before().contains("等") && mention.before().contains("通过")
                ? THROUGH_ALL.matcher(mention.before()).replaceFirst("")
                : mention.before();
        if (RECEIVED_AND.isIn(before)) {
            return mention.isListed() ? null : "handled";
        }
        Matcher verb = VERB.in(before);
        if (verb != null) {
            String how = before.substring(0, verb.start());
            boolean some = mention.isListed() && WITHIN.matcher(how).find();
            if (some || UNDONE.matcher(how).find() || DONE_SO.matcher(how).find()) {
                return null;
            }
            if (verb.group(1) != null) {
                return "newlyReceived";
            }
            if (verb.group(3) != null) {
                return before.endsWith("答复公开") ? null : "concluded";
            }
            // In a breakdown it is a part, by district or by channel.
            return mention.isListed() ? null : verb.group(2) == null ? "handled" : "received";
        }
        if (before.contains("已按") && MADE_PUBLIC.matcher(before).find()) {
            return "concluded";
        }
        if (mention.sentence().isInRequestsPart() && !mention.isListed() && !mention.count().isZero()
                && before.contains("依申请公开") && NAMED_BARE.matcher(before).matches()) {
            return "handled";
        }
        return (before.contains("信息公开申请") || before.contains("依申请公开")) && NAMED_ONLY.matcher(before).matches()
                && !mention.isListed()
                        ? "received"
                        : null;
    }
}
