package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Words;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** Fees for information, decisions made public, meetings and trainings. */
final class ActivityFamily implements FigureFamily {

    private static final Set<String> DECISIONS = Set.of("件", "条", "项", "份", "宗", "起");
    private static final Set<String> OCCASIONS = Set.of("次", "场", "期", "场次");
    private static final Phrase PENALTIES = Phrase.of("行政处罚(?:处理|决定|信息|案件|结果)*" + Words.FILLER + "$", "行政处罚");
    private static final Phrase LICENSING = Phrase.of("行政许可(?:处理|决定|信息|事项|结果)*" + Words.FILLER + "$", "行政许可");
    /** What is due, waived or given back was not collected. */
    private static final Pattern NOT_COLLECTED = Pattern
            .compile("(?:应[收缴交付]|减免|免[收除交]|退[还回]|未(?:缴|交|支付|收)"
                    + "|事业性收费|经费|罚款|罚没|预算|决算|投入|资金|补贴)[^，。；]{0,8}$");
    private static final Pattern NOT_PAID = Pattern.compile("未(?:缴|交|支付|收取)");
    /** Behind a notice of charge its amount comes first, then what was paid. */
    private static final Pattern COLLECTED = Pattern.compile("收取|收到|收款|实收|缴|到账");
    private static final Phrase COERCION = Phrase
            .of("行政强制(?:处理|措施|执行|决定|信息|案件|结果|和|与|、)*" + Words.FILLER + "$", "行政强制");
    private static final Keywords KINDS = Keywords.of("许可事项", "取消", "下放", "承接", "梳理", "清理", "调整", "精简", "编制");
    private static final Pattern SHOWN = Pattern
            .compile("(?:网站?|平台|系统|专栏|公众号)[^，,]{0,8}(?:公示|公开|发布|公布|归集)|公示[^，,]{0,4}行政|归集");
    private static final Phrase MEETING = Phrase.of(
            "(?<!(?:列席|报道|直播)[^，,]{0,12})(?:会议|办公会|专题会|推进会|部署会|例会|调度会)" + Words.FILLER + "$",
            "会议", "办公会", "专题会", "推进会", "部署会", "例会", "调度会");
    /** 公开政府常务会议10次: what was made public about them. */
    private static final Pattern TOLD_OF = Pattern
            .compile("^(?:全年|本年度?|年内|及时|主动|累计|[共、])*(?:公开|发布|公布|公示|图解|解读)");
    private static final Phrase TRAINING = Phrase.of("培训(?:班|会|会议|活动)?" + Words.FILLER + "$", "培训");
    private static final Phrase HELD = Phrase.of("(?:召开|举办|举行|开展|组织|参加)[了过]?" + Words.FILLER + "$",
            "召开", "举办", "举行", "开展", "组织", "参加");

    @Override
    public String name(Mention mention) {
        String unit = mention.count().unit();
        String before = mention.before();
        if ("元".equals(unit)) {
            return fee(mention);
        }
        if (DECISIONS.contains(String.valueOf(unit))) {
            String name = PENALTIES.isIn(before)
                    ? "penalties"
                    : LICENSING.isIn(before)
                            ? "licensing"
                            : COERCION.isIn(before) ? "coercion" : null;
            return name != null && isOfDecisions(mention) ? name : null;
        }
        return OCCASIONS.contains(String.valueOf(unit)) ? occasion(mention) : null;
    }

    /**
     * 行政许可事项14项 are kinds of licences; 其中行政许可93条 behind what a channel published, or 网站公示行政许可93条, are
     * notices. In 2项行政许可、6项行政处罚 the name belongs to the number before it.
     */
    private static boolean isOfDecisions(Mention mention) {
        if (mention.before().endsWith("、")) {
            return false;
        }
        boolean kinds = "项".equals(mention.count().unit()) && KINDS.anyIn(mention.before());
        boolean notices = "条".equals(mention.count().unit())
                && (mention.isListed() || SHOWN.matcher(clause(mention)).find());
        return !kinds && !notices;
    }

    /** The clause up to the number, with those that stand before it in the same list. */
    private static String clause(Mention mention) {
        int number = mention.count().start();
        return mention.sentence().text().substring(mention.sentence().clauseStart(number), number);
    }

    private static String fee(Mention mention) {
        String before = mention.sentence().text().substring(0, mention.count().start());
        int notice = before.lastIndexOf("收费通知");
        if (notice < 0 && !before.contains("处理费") || NOT_COLLECTED.matcher(mention.before()).find()
                || NOT_PAID.matcher(mention.after()).find()) {
            return null;
        }
        if (mention.count().isZero()) {
            return "fees.none";
        }
        if (mention.isListed() && isBehindFee(mention)) {
            return null;
        }
        boolean onlyAskedFor = notice >= 0 && !COLLECTED.matcher(before.substring(notice)).find();
        return onlyAskedFor ? null : "fees.collected";
    }

    /** 收取处理费2360元，其中按件计收1800元: a part of it. */
    private static boolean isBehindFee(Mention mention) {
        int list = mention.sentence().list();
        String text = mention.sentence().text();
        return mention.sentence().counts().stream().anyMatch(count -> "元".equals(count.unit()) && count.start() < list
                && text.substring(0, count.start()).contains("处理费"));
    }

    private static String occasion(Mention mention) {
        boolean held = HELD.isIn(mention.before());
        if (TRAINING.isIn(mention.before()) || held && mention.after().contains("培训")) {
            return "trainings";
        }
        return MEETING.isIn(mention.before()) && !TOLD_OF.matcher(mention.before()).find()
                || held && mention.after().contains("会") ? "meetings" : null;
    }
}
