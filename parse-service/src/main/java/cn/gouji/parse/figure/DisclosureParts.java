package cn.gouji.parse.figure;

import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.form.wording.Keywords;

/**
 * The items of a breakdown of what was made public: 公开信息90条，其中政策解读12条. What is broken down may stand in the sentence
 * before: 公开信息90条。其中，政策解读12条.
 */
final class DisclosureParts {

    private static final Pattern ITEM = Pattern.compile("^[0-9]{1,2}[.．、)）]");
    /** Says itself what is broken down, in front of the words that begin a list. */
    private static final String OF_PUBLISHED = "公开的信息中";
    /** Of the sentence before no more is looked at than holds its last number. */
    private static final int TAIL = 80;
    private static final Keywords NEVER = Keywords.of("转发", "转载", "报送", "订阅量", "订阅数", "订阅用户", "浏览", "点击", "阅读", "整改",
            "删除", "不予", "申请",
            "属性", "较", "同比", "增加", "减少", "粉丝", "关注");
    /** What was done is no item, unless information about it is counted. */
    private static final Keywords DONE = Keywords.of("处理", "办理", "受理", "回复", "答复", "收到", "参加", "举办", "召开", "开展");
    private static final Pattern INFORMATION = Pattern.compile("(?:信息|情况|结果|公告|公示)$");

    private DisclosureParts() {
    }

    static boolean isListed(Mention mention) {
        return mention.isListed() || isItem(mention.sentence());
    }

    /** @param mention that is listed */
    static boolean isPart(Mention mention) {
        if (areOfPapers(mention)) {
            return false;
        }
        Subject subject = mention.subject();
        boolean fits = subject == Subject.DISCLOSURE || subject == Subject.NONE;
        String before = mention.before();
        if (isBegunByPublication(mention.sentence())) {
            boolean kind = (subject == Subject.OTHER || subject == Subject.DOCUMENTS) && hasUnitOfList(mention);
            return (fits || kind) && !NEVER.anyIn(before)
                    && (!DONE.anyIn(before) || INFORMATION.matcher(before).find());
        }
        return fits && !PublicationFamily.isOther(before)
                && PublicationFamily.PUBLICATION.anyIn(mention.sentence().text())
                && (PublicationFamily.endsWithPublished(before) || PublicationFamily.endsWithVerb(before));
    }

    /** 制发公文100件，其中主动公开60件 are papers; 公开信息90条，其中公文12条 begins with something else. */
    static boolean areOfPapers(Mention mention) {
        int papers = papers(mention.sentence().text());
        return papers >= 0 && papers < mention.count().start()
                && !(mention.isListed() && isBegunByPublication(mention.sentence())
                        && (mention.sentence().list() == 0
                                || mention.sentence().counts().getFirst().start() < papers));
    }

    private static int papers(String text) {
        int papers = text.indexOf("公文");
        return papers < 0 ? text.indexOf("制发文件") : papers;
    }

    /** 行政许可93条 among what was made public are notices, as many as any other item counts. */
    private static boolean hasUnitOfList(Mention mention) {
        return mention.sentence().counts().getFirst().unit().equals(mention.count().unit());
    }

    /** 3.信息公开信息1条 among the items of a list that semicolons part. */
    private static boolean isItem(Sentence sentence) {
        return Character.isDigit(sentence.text().charAt(0)) && ITEM.matcher(sentence.text()).find()
                && (ITEM.matcher(sentence.before()).find() || sentence.before().contains("其中"));
    }

    /** The last count before the list; negative if there is none. */
    private static int totalOf(Sentence sentence) {
        int next = 0;
        while (next < sentence.counts().size() && sentence.counts().get(next).start() < sentence.list()) {
            next++;
        }
        return next - 1;
    }

    private static boolean isBegunByPublication(Sentence sentence) {
        if (sentence.text().startsWith(OF_PUBLISHED, sentence.list() - 2)) {
            return true;
        }
        int total = totalOf(sentence);
        if (total >= 0) {
            return PublicationFamily.isPublication(sentence.mention(total));
        }
        String tail = sentence.before().substring(Math.max(0, sentence.before().length() - TAIL));
        Sentence before = Sentence.of("", tail, sentence.section(), sentence.topic(), sentence.year());
        int last = before.counts().size() - 1;
        return last >= 0 && !before.mention(last).isListed() && PublicationFamily.isPublication(before.mention(last))
                && (sentence.list() == 0
                        || PublicationFamily.PUBLICATION.anyIn(sentence.text().substring(0, sentence.list())));
    }
}
