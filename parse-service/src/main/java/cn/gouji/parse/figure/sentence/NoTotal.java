package cn.gouji.parse.figure.sentence;

import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Keywords;

/** Numbers that are none of what was done in the year: differences, what is done every month, what is planned. */
public final class NoTotal {

    private static final Keywords WORDS = Keywords.of("每", "均", "单日", "单月", "计划", "拟", "将", "力争", "争取", "预计",
            "预期", "目标", "任务", "应公开", "应当公开", "应主动", "应当主动", "应召开", "应开展", "原则上");
    /** 较上年减少900元, 比去年多公开40条; but not 增加到, 减少至. */
    private static final Pattern DIFFERENCE = Pattern.compile("[较比][^，,]*(?:增加|减少|增长|下降|上升|降低|提高|新增|[多少])了?"
            + "(?:主动|公开|发布|推送|收到|受理|接收|办结|答复|收取|召开|举办|组织|开展|制定|制发|培训|政府|政务|信息|处理费|会议|申请|件)*"
            + Words.FILLER + "$");
    private static final Keywords CHANGES = Keywords.of("增", "减", "降", "升", "提高", "多", "少");
    /** 较去年同期（31件）减少8件 is told so far from its number. */
    private static final int FARTHEST = 40;
    private static final Pattern RATE = Pattern.compile("每(?:年|个?月|季|周|日|天|半年|个)|(?<!平)[年月日周季]均|平均|单[日月]|原则上");
    private static final Pattern PLAN = Pattern.compile("(?:^|[，,、年])拟|(?:力争|争取|预计|预期|原则上)"
            + "|(?<!规划|工作|年度)计划(?=在?(?:20[0-9]{2}年|全年|年内|明年|下年|主动|公开|发布|开展|组织|召开|举办|制定|出台|培训|推送))"
            + "|将(?=于|在|[^，,0-9]{0,4}(?:公开|发布|召开|举办|组织|开展|制定|出台|收取))"
            + "|(?:目标|任务)(?:数量?|值|量)?[为是：]?$|(?<!其[他它])应当?(?:主动|及时|予以)*(?:公开|召开|开展)(?![^，,]*(?:均|全部|都))");

    private NoTotal() {
    }

    /** @param mention that a figure may be made of */
    public static boolean is(Mention mention) {
        String text = mention.sentence().text();
        int start = mention.count().start();
        String clause = text.substring(mention.sentence().clauseStart(start), start);
        if (CHANGES.anyIn(mention.before())
                && DIFFERENCE.matcher(text.substring(Math.max(0, start - FARTHEST), start)).find()) {
            return true;
        }
        return WORDS.anyIn(clause) && (!"元".equals(mention.count().unit()) && RATE.matcher(clause).find()
                || PLAN.matcher(clause).find());
    }
}
