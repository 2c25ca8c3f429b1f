package cn.gouji.parse.figure;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Count;
import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.figure.sentence.Words;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** What was made public, in all, by channel and by kind. */
final class PublicationFamily implements FigureFamily {

    static final Set<String> UNITS = Set.of("条", "篇", "件", "份", "条次", "篇次", "则", "项", "期");
    static final Keywords PUBLICATION = Keywords.of("公开", "发布", "公布", "推送");
    private static final Phrase PUBLISHED = Phrase.of(
            "(?:(?:公开|发布|公布)[^，,0-9]{0,45}信息(?:的?(?:数量|总数|总量))?|主动公开(?:数量|数|(?:各类|相关|有关)?(?:政府|政务)?内容)?|(?:公开|政府|政务)信息发布|(?<=^|政府|政务|[年局镇乡县区市办委、，：])信息公开)"
                    + Words.FILLER + "$",
            "公开", "发布", "公布", "主动公开", "信息公开", "政府", "政务");
    private static final Phrase PUBLISHED_BEHIND = Phrase.of("(?:公开|发布|公布)(?:了)?" + Words.FILLER + "$", "公开", "发布",
            "公布");
    private static final String CHANNELS = "(?:公众号|订阅号|服务号|微信|微博|网站|账号|抖音|视频号|头条|客户端|新媒体)";
    private static final String PIECES = "(?:稿件|文章|推文|图文|作品|消息|短?视频|微信|微博|动态)";
    /** Only channels push; only of them is it enough to say that they published 120条, or 12 articles. */
    private static final Phrase BY_CHANNEL = Phrase.of("推送[^，,0-9]{0,40}信息" + Words.FILLER
            + "$|推送[^，,、0-9]{0,6}" + PIECES + Words.FILLER + "$|" + CHANNELS + "[^，,0-9“”]{0,4}(?:公开|发布|公布|推送)"
            + Words.FILLER + "$|" + CHANNELS + "[^，,0-9“”]{0,8}(?:公开|发布|推送)[^，,、0-9]{0,6}" + PIECES + Words.FILLER
            + "$|" + CHANNELS + "[^，,0-9“”]{0,8}(?:公开|发布|推送)[^，,0-9]{2,40}共计?$",
            "推送", "公众号", "订阅号", "服务号", "微信", "微博", "网站", "账号", "抖音", "视频号", "头条", "客户端", "新媒体");
    private static final Pattern INFORMATION = Pattern.compile("^[^，,0-9不非]{0,8}信息");
    private static final Keywords OTHER = Keywords.of("转发", "转载", "解读", "回应", "报送", "订阅量", "订阅数", "订阅用户", "浏览", "点击",
            "阅读", "征集", "整改",
            "删除", "目录", "不予", "申请", "转主动", "转为主动", "转化为主动", "属性", "较", "同比", "增加", "减少");
    private static final Pattern KINDS = Pattern
            .compile("(?:公开|发布|公布|推送)[^，,0-9]{2,40}等[^，,0-9、]{0,6}信息" + Words.FILLER + "$");
    private static final Keywords NOT_PUBLISHED = Keywords.of("转发", "转载", "报送", "不予", "申请", "较", "同比", "增加", "减少");
    private static final Keywords CHANNEL = Keywords.of("公众号", "订阅号", "服务号", "微信", "微博", "网站", "政府网", "政务网", "信息网",
            "平台",
            "公开网", "公开栏", "公示栏", "抖音", "视频号",
            "客户端", "载体", "报刊", "公报", "官网", "账号", "快手", "头条",
            "媒体", "专栏", "栏目", "其他方式", "其他途径", "其他渠道", "其他形式", "其它方式", "其它途径", "其它渠道", "推送");

    private static final Keywords ALL_CHANNELS = Keywords.of("全平台", "各平台", "各类平台");

    @Override
    public String name(Mention mention) {
        if (mention.count().unit() == null || !UNITS.contains(mention.count().unit())) {
            return null;
        }
        if (DisclosureParts.isListed(mention)) {
            return DisclosureParts.isPart(mention) ? "disclosure.part" : null;
        }
        if (isOther(mention.before()) || DisclosureParts.areOfPapers(mention) || isOfAllYears(mention)
                || !PUBLICATION.anyIn(mention.before())) {
            return null;
        }
        // Behind a bracket the name of the channel is not seen: 在微信公众号（某某）上公开信息120条.
        boolean isChannel = namesChannel(mention) || mention.before().startsWith("上")
                || "platforms".equals(mention.sentence().topic()) || isBehindChannel(mention);
        boolean published = isPublished(mention);
        boolean byChannel = !published && isChannel && !"期".equals(mention.count().unit())
                && BY_CHANNEL.isIn(mention.before());
        if (!byChannel && !published || mention.subject() == Subject.DOCUMENTS) {
            return null;
        }
        boolean all = published && mention.before().contains("主动公开") && !isBesideChannel(mention);
        return all || !isChannel ? PublicationScope.name(mention) : "disclosure.channel";
    }

    private static boolean namesChannel(Mention mention) {
        return CHANNEL.anyIn(mention.before()) && !ALL_CHANNELS.anyIn(mention.before());
    }

    /** 门户网站公开信息15条，通过公众号主动公开信息32条: neither is all. */
    private static boolean isBesideChannel(Mention mention) {
        if (!namesChannel(mention)) {
            return false;
        }
        List<Count> counts = mention.sentence().counts();
        int own = counts.indexOf(mention.count());
        return own > 0 && isThroughChannel(mention.sentence().mention(own - 1))
                || own + 1 < counts.size() && isThroughChannel(mention.sentence().mention(own + 1));
    }

    private static boolean isThroughChannel(Mention mention) {
        return !mention.isListed() && namesChannel(mention) && isPublication(mention);
    }

    /** 公开工作动态、政策解读、意见征集等各类信息275条 names such things only as kinds of information. */
    static boolean isOther(String before) {
        if (!OTHER.anyIn(before)) {
            return false;
        }
        Matcher kinds = KINDS.matcher(before);
        return !kinds.find() || OTHER.anyIn(before.substring(0, kinds.start())) || NOT_PUBLISHED.anyIn(kinds.group());
    }

    /** 新增主动公开311条，累计主动公开3174条: not of the year alone. */
    private static boolean isOfAllYears(Mention mention) {
        return mention.before().contains("累计") && !mention.before().contains("新增")
                && mention.sentence().contains("新增");
    }

    /**
     * 微信公众号（1个）发布信息149条: what stands in front of the bracket published it; 通过媒体解读文件94篇、发布信息233条: what the
     * clause began with.
     */
    private static boolean isBehindChannel(Mention mention) {
        String text = mention.sentence().text();
        int start = mention.count().start() - mention.before().length();
        if (mention.before().startsWith("、")) {
            return CHANNEL.anyIn(text.substring(mention.sentence().clauseStart(start), start));
        }
        char last = start > 0 ? text.charAt(start - 1) : ' ';
        int open = last == '）' ? text.lastIndexOf('（', start) : last == ')' ? text.lastIndexOf('(', start) : -1;
        if (open < 0 && mention.before().startsWith("发布")) {
            // 通过网站公开文件32件，发布信息456条
            int through = text.lastIndexOf("通过", start);
            return through >= 0 && CHANNEL.anyIn(text.substring(through, start));
        }
        return open > 0
                && CHANNEL.anyIn(text.substring(Math.max(mention.sentence().clauseStart(open), open - 12), open));
    }

    /** Whether it counts what was made public, be it through one channel. */
    static boolean isPublication(Mention mention) {
        return UNITS.contains(String.valueOf(mention.count().unit())) && !isOther(mention.before())
                && (isPublished(mention) || BY_CHANNEL.isIn(mention.before()));
    }

    static boolean isPublished(Mention mention) {
        return endsWithPublished(mention.before())
                || mention.after().contains("信息") && INFORMATION.matcher(mention.after()).find()
                        && endsWithVerb(mention.before());
    }

    static boolean endsWithPublished(String before) {
        return PUBLISHED.isIn(before);
    }

    static boolean endsWithVerb(String before) {
        return PUBLISHED_BEHIND.isIn(before);
    }
}
