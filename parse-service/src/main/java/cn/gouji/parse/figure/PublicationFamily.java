package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.figure.sentence.Words;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** What was made public, in all, by channel and by kind. */
final class PublicationFamily implements FigureFamily {

    private static final Set<String> UNITS = Set.of("条", "篇", "件", "份", "条次", "篇次", "则", "项", "期");
    private static final Keywords PUBLICATION = Keywords.of("公开", "发布", "公布", "推送");
    private static final Phrase PUBLISHED = Phrase.of(
            "(?:(?:公开|发布|公布)[^，,0-9]{0,45}信息(?:的?(?:数量|总数|总量))?|主动公开(?:数量|数)?|(?<=^|政府|政务|[年局镇乡县区市办委、，：])信息公开)"
                    + Words.FILLER + "$",
            "公开", "发布", "公布", "主动公开", "信息公开");
    private static final Phrase PUBLISHED_BEHIND = Phrase.of("(?:公开|发布|公布)(?:了)?" + Words.FILLER + "$", "公开", "发布",
            "公布");
    /** Only channels push; only of them is it enough to say that they published 120条. */
    private static final Phrase BY_CHANNEL = Phrase.of("推送[^，,0-9]{0,40}信息" + Words.FILLER
            + "$|(?:公众号|订阅号|微信|微博|网站|账号|抖音|视频号|客户端|新媒体)[^，,0-9“”]{0,4}(?:公开|发布|公布|推送)" + Words.FILLER + "$",
            "推送", "公众号", "订阅号", "微信", "微博", "网站", "账号", "抖音", "视频号", "客户端", "新媒体");
    private static final Pattern INFORMATION = Pattern.compile("^[^，,0-9]{0,8}信息");
    private static final Pattern ITEM = Pattern.compile("^[0-9]{1,2}[.．、)）]");
    private static final Keywords OTHER = Keywords.of("转发", "转载", "解读", "回应", "报送", "订阅量", "订阅数", "订阅用户", "浏览", "点击",
            "阅读", "征集", "整改",
            "删除", "目录", "不予", "申请", "属性", "较", "同比", "增加", "减少");
    private static final Pattern KINDS = Pattern
            .compile("(?:公开|发布|公布|推送)[^，,0-9]{2,40}等[^，,0-9、]{0,6}信息" + Words.FILLER + "$");
    private static final Keywords NOT_PUBLISHED = Keywords.of("转发", "转载", "报送", "不予", "申请", "较", "同比", "增加", "减少");
    private static final Keywords CHANNEL = Keywords.of("公众号", "订阅号", "微信", "微博", "网站", "政府网", "政务网", "信息网", "平台",
            "公开网", "公开栏", "公示栏", "抖音", "视频号",
            "客户端", "载体", "报刊", "官网", "账号", "快手", "头条号",
            "媒体", "专栏");

    @Override
    public String name(Mention mention) {
        if (mention.count().unit() == null || !UNITS.contains(mention.count().unit())
                || isOther(mention.before()) || isOfPapers(mention) || isOfAllYears(mention)) {
            return null;
        }
        Subject subject = mention.subject();
        boolean fits = subject == Subject.DISCLOSURE || subject == Subject.NONE;
        if (mention.isListed() || isItem(mention.sentence())) {
            return fits && PUBLICATION.anyIn(mention.sentence().text())
                    && (endsWithPublished(mention.before()) || endsWithVerb(mention.before())
                            || beginsWithPublication(mention.sentence()))
                                    ? "disclosure.part"
                                    : null;
        }
        if (!PUBLICATION.anyIn(mention.before())) {
            return null;
        }
        // Behind a bracket the name of the channel is not seen: 在微信公众号（某某）上公开信息120条.
        boolean isChannel = CHANNEL.anyIn(mention.before()) && !mention.before().contains("全平台")
                || mention.before().startsWith("上")
                || "platforms".equals(mention.sentence().topic()) || isBehindChannel(mention);
        boolean byChannel = isChannel && !"期".equals(mention.count().unit())
                && BY_CHANNEL.isIn(mention.before());
        if (!byChannel && !isPublished(mention) || subject == Subject.DOCUMENTS) {
            return null;
        }
        if (mention.before().contains("主动公开") || !isChannel) {
            return PublicationScope.name(mention);
        }
        return "disclosure.channel";
    }

    /** 公开工作动态、政策解读、意见征集等各类信息275条 names such things only as kinds of information. */
    private static boolean isOther(String before) {
        if (!OTHER.anyIn(before)) {
            return false;
        }
        Matcher kinds = KINDS.matcher(before);
        return !kinds.find() || OTHER.anyIn(before.substring(0, kinds.start())) || NOT_PUBLISHED.anyIn(kinds.group());
    }

    /** 制发公文100件，其中主动公开60件 are papers; 公开信息90条，其中公文12条 begins with something else. */
    private static boolean isOfPapers(Mention mention) {
        int papers = mention.sentence().text().indexOf("公文");
        return papers >= 0 && papers < mention.count().start() && !(mention.isListed()
                && beginsWithPublication(mention.sentence())
                && mention.sentence().counts().getFirst().start() < papers);
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

    /** 3.信息公开信息1条 among the items of a list that semicolons part. */
    private static boolean isItem(Sentence sentence) {
        return Character.isDigit(sentence.text().charAt(0)) && ITEM.matcher(sentence.text()).find()
                && (ITEM.matcher(sentence.before()).find() || sentence.before().contains("其中"));
    }

    private static boolean isPublished(Mention mention) {
        return endsWithPublished(mention.before())
                || mention.after().contains("信息") && INFORMATION.matcher(mention.after()).find()
                        && endsWithVerb(mention.before());
    }

    private static boolean endsWithPublished(String before) {
        return PUBLISHED.isIn(before);
    }

    private static boolean endsWithVerb(String before) {
        return PUBLISHED_BEHIND.isIn(before);
    }

    private static boolean beginsWithPublication(Sentence sentence) {
        Mention first = sentence.mention(0);
        return !first.isListed() && isPublished(first);
    }
}
