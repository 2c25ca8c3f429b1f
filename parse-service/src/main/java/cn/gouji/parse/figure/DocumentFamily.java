package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.form.wording.Keywords;

/** Normative documents (规范性文件) issued, repealed and in force. */
final class DocumentFamily implements FigureFamily {

    private static final Set<String> UNITS = Set.of("件", "份", "个", "部", "项");
    private static final String OBJECT = "(?:[了新共计为有：:]|本年度?|行政|规范性文件|数量|总数|件数)*$";
    private static final Pattern ISSUED = Pattern.compile("(?<![拟待])(?:制发|制定|出台|印发)" + OBJECT);
    private static final Pattern REPEALED = Pattern.compile("(?<!修改|拟|待|建议)(?:废止)" + OBJECT);
    private static final Pattern IN_FORCE = Pattern.compile("(?:现行有效|继续有效)的?" + OBJECT);
    private static final Keywords OTHER = Keywords.of("修订", "修改", "起草", "审查", "备案", "清理", "解读", "公开", "发布", "失效", "党",
            "和", "及", "、", "联合", "累计", "去年", "上年");

    @Override
    public String name(Mention mention) {
        // What follows 制发3件 in the same list: 、废止1件.
        String before = mention.before().startsWith("、") ? mention.before().substring(1) : mention.before();
        if (!mention.hasUnit(UNITS) || OTHER.anyIn(before) || mention.isListed()
                || mention.subject() != Subject.DOCUMENTS) {
            return null;
        }
        if (ISSUED.matcher(before).find()) {
            return "documents.issued";
        }
        if (REPEALED.matcher(before).find()) {
            return "documents.repealed";
        }
        return IN_FORCE.matcher(before).find() ? "documents.inForce" : null;
    }
}
