package cn.gouji.parse.figure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Count;
import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Words;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** Whether what was made public is all of it or one kind among others. */
final class PublicationScope {

    /** 公开财政信息2条, 公开采购公告、中标公告等政府采购信息60条: of one kind. */
    private static final Phrase OF_ONE_KIND = Phrase
            .of("(?:公开|发布|公布)(?:[^，,0-9]*等)?([^，,0-9]{2,30})信息(?:的?(?:数量|总数|总量))?"
                    + Words.FILLER + "$", "公开", "发布", "公布");
    private static final Pattern OF_ALL_KINDS = Pattern
            .compile("(?:政府|政务|公开|主动|部门|机关|单位|本[级局镇乡街县市区委办]|全部|新增|年度?|法定|等|等方面)$|^(?:有关|相关)$|各[类种项级]");
    /** 重点领域政府信息2424条, 各类疫情防控相关信息204条 */
    private static final Keywords FIELD = Keywords.of("重点领域", "相关", "疫情");
    private static final Keywords ALL = Keywords.of("主动公开", "共", "累计", "总", "全年", "合计");
    /** An item of a list: 政策法规4条，信息公开30条. */
    private static final Pattern NAMED_ONLY = Pattern.compile("[、，,]?信息公开(?:类|类信息)?" + Words.FILLER);
    private static final Pattern THE_REST = Pattern.compile("^[、，,]?其[他它]");
    /** The name of the next kind, without a verb of its own. */
    private static final Pattern ENUMERATED = Pattern.compile("[、，,](?!其中)[^，,、0-9发公通收召]{2,25}");

    private PublicationScope() {
    }

    /** @return null if it may be either; what is counted in issues is none of these */
    static String name(Mention mention) {
        if ("期".equals(mention.count().unit())) {
            return null;
        }
        boolean first = mention.sentence().counts().getFirst() == mention.count();
        if (!first && NAMED_ONLY.matcher(mention.before()).matches() || THE_REST.matcher(mention.before()).find()) {
            return "disclosure.part";
        }
        if (goesOnListing(mention)) {
            return null;
        }
        Matcher kind = OF_ONE_KIND.in(mention.before());
        if (kind == null || OF_ALL_KINDS.matcher(kind.group(1)).find() && !FIELD.anyIn(kind.group(1))) {
            return "disclosure.published";
        }
        if (ENUMERATED.matcher(mention.tail()).matches() && isFollowedByLike(mention)) {
            return "disclosure.part";
        }
        return ALL.anyIn(mention.before()) ? "disclosure.published" : null;
    }

    /** 其中，发布文件12条；发布采购公告等信息4条: an item behind a semicolon, or something else. */
    private static boolean goesOnListing(Mention mention) {
        return mention.sentence().before().startsWith("其中")
                && mention.sentence().clauseStart(mention.count().start()) == 0
                && !ALL.anyIn(mention.before()) && mention.before().startsWith("发布");
    }

    private static boolean isFollowedByLike(Mention mention) {
        List<Count> counts = mention.sentence().counts();
        int next = counts.indexOf(mention.count()) + 1;
        return next < counts.size() && mention.count().unit().equals(counts.get(next).unit());
    }
}
