package cn.gouji.parse.figure.sentence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a clause speaks of: the same words count different things under different subjects. */
public enum Subject {

    /** Applications for information. */
    REQUESTS,
    /** 行政复议. */
    REVIEW,
    /** 行政诉讼, all of it. */
    LITIGATION,
    /** One of the two kinds of lawsuits that the form tells apart. */
    LITIGATION_PART,
    /** 规范性文件. */
    DOCUMENTS,
    /** What was made public unasked. */
    DISCLOSURE,
    /** Proposals, letters, hotline calls: they too are received and answered. */
    OTHER,
    NONE;

    private static final String ON_APPLICATION = "申请";
    /** Where a name stands by chance, in the middle of other words. */
    private static final Map<String, List<String>> CHANCE = Map.ofEntries(Map.entry("议案", List.of("复议案", "异议案", "争议案")),
            Map.entry("复议", List.of("答复议案", "回复议案", "答复议题")), Map.entry("工单", List.of("工单位")),
            Map.entry("项目", List.of("事项目", "项目录", "各项目标")), Map.entry("来信", List.of("来信息", "来信用")),
            Map.entry("来访", List.of("来访问量", "来访问人")), Map.entry("业务", List.of("公开业务", "申请业务", "业务必")),
            Map.entry("举报", List.of("列举报")), Map.entry("办件", List.of("收办件")), Map.entry("公文", List.of("办公文")));
    private static final char FIRST_HAN = '\u4e00';
    private static final Word[][] WORDS = new Word['\u9fff' - FIRST_HAN + 1][];

    private record Word(String text, Subject subject, List<String> chance) {

        boolean isAt(String line, int index) {
            if (!line.startsWith(text, index)) {
                return false;
            }
            for (String longer : chance) {
                if (line.startsWith(longer, index - longer.indexOf(text))) {
                    return false;
                }
            }
            return true;
        }
    }

    static {
        Map<Subject, List<String>> words = new EnumMap<>(Subject.class);
        words.put(REQUESTS, List.of("信息公开申请", "公开申请", "依申请", "申请公开", "信息公开依申请", "信息公开事项申请",
                "公开政府信息的申请", "公开政府信息申请",
                "收到申请", "受理申请", "新收申请", "收办申请"));
        words.put(LITIGATION_PART, List.of("复议后起诉", "未经复议直接起诉", "直接起诉"));
        words.put(REVIEW, List.of("复议"));
        words.put(LITIGATION, List.of("诉讼"));
        words.put(DOCUMENTS, List.of("规范性文件"));
        words.put(DISCLOSURE, List.of("主动公开", "公文", "公开属性", "发布信息", "公开信息", "公开政府信息", "公开政务信息", "公布信息"));
        words.put(OTHER,
                List.of("建议", "提案", "议案", "答复议案", "回复议案", "信访", "投诉", "咨询", "留言", "热线", "信箱", "工单", "诉求", "舆情", "举报",
                        "来信", "收到信件", "群众信件", "公众信件",
                        "来访", "办件", "行政处罚", "行政许可", "网民", "意见", "项目", "业务", "证照", "问题", "仲裁", "调解", "党内", "领导批示"));
        words.forEach((subject, texts) -> texts
                .forEach(text -> add(new Word(text, subject, CHANCE.getOrDefault(text, List.of())))));
    }

    private static void add(Word word) {
        int first = word.text().charAt(0) - FIRST_HAN;
        Word[] known = WORDS[first] == null ? new Word[0] : WORDS[first];
        Word[] grown = Arrays.copyOf(known, known.length + 1);
        grown[known.length] = word;
        // 复议后起诉 is more than 复议.
        Arrays.sort(grown, Comparator.comparingInt((Word other) -> other.text().length()).reversed());
        WORDS[first] = grown;
    }

    /** The subject named last in the text before {@code end}; null if none is. */
    public static Subject lastBefore(String text, int end) {
        for (int i = end - 1; i >= 0; i--) {
            Subject subject = at(text, i, end);
            if (subject != null) {
                // 申请公开政府信息 is an application, 公开政府信息 is none.
                return subject == DISCLOSURE && text.startsWith(ON_APPLICATION, i - ON_APPLICATION.length())
                        ? REQUESTS
                        : subject;
            }
        }
        return null;
    }

    /** The subject whose name begins at this place; null if none does. */
    static Subject at(String text, int index, int end) {
        int first = text.charAt(index) - FIRST_HAN;
        if (first < 0 || first >= WORDS.length || WORDS[first] == null) {
            return null;
        }
        for (Word word : WORDS[first]) {
            if (index + word.text().length() <= end && word.isAt(text, index)) {
                return word.subject();
            }
        }
        return null;
    }
}
