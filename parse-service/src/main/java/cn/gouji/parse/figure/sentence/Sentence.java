package cn.gouji.parse.figure.sentence;

import java.util.List;

/**
 * A sentence of the running text.
 *
 * @param before the sentence before it in the same paragraph, empty if none is
 * @param topic of the part of section one that it stands in, null elsewhere
 * @param year of the report, null if unknown
 * @param list where its first breakdown begins, behind its end if it has none
 */
public record Sentence(String before, String text, int section, String topic, Integer year, List<Count> counts,
        int list) {

    /** 包括 with a comma right behind it. */
    private static final int LIST_WORD = 3;
    private static final String LINKS = "与和及";
    private static final List<String> LISTS = List.of("其中", "包括", "的信息中", "分别", "具体为", "包含", "各县", "各镇", "各乡");

    public static Sentence of(String before, String text, int section, String topic, Integer year) {
        List<Count> counts = CountReader.read(text);
        return new Sentence(before, text, section, topic, year, counts,
                counts.isEmpty() ? text.length() : firstList(text));
    }

    private static int firstList(String text) {
        int first = text.length();
        for (String list : LISTS) {
            int found = text.indexOf(list);
            while (found >= 0 && isObject(text, found)) {
                found = text.indexOf(list, found + 1);
            }
            first = found < 0 ? first : Math.min(first, found);
        }
        return first;
    }

    /** 主动公开了包括工作动态在内的信息149条 breaks nothing down, and neither does 主要包括指南、年报等，共发布592条. */
    private static boolean isObject(String text, int list) {
        if (!text.startsWith("包", list)) {
            return false;
        }
        int verb = text.startsWith("了", list - 1) ? list - 1 : list;
        return text.startsWith("公开", verb - 2) || text.startsWith("发布", verb - 2) || countsNothing(text, list);
    }

    private static boolean countsNothing(String text, int list) {
        int end = list;
        while (end < text.length() && !isBoundary(text.charAt(end)) && text.charAt(end) != '：') {
            if (text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                return false;
            }
            end++;
        }
        return end < text.length() && (text.charAt(end) == '，' || text.charAt(end) == ',') && end - list > LIST_WORD;
    }

    public boolean isInRequestsPart() {
        return "requests".equals(topic);
    }

    public boolean contains(String word) {
        return text.contains(word);
    }

    /** What the sentence speaks of at this place. */
    public Subject subject(int index) {
        Subject named = Subject.lastBefore(text, index);
        if (named != null) {
            return named;
        }
        return isInRequestsPart() ? Subject.REQUESTS : Subject.NONE;
    }

    /** The count with the words around it. */
    public Mention mention(int number) {
        Count count = counts.get(number);
        int previous = number == 0 ? 0 : counts.get(number - 1).end();
        int following = number + 1 == counts.size() ? text.length() : counts.get(number + 1).start();
        int start = Math.max(previous, clauseStart(count.start()));
        if (start > 0 && Words.areFiller(text.substring(start, count.start()))) {
            // The verb stands in the clause before, unless that one counts something itself.
            int earlier = clauseStart(start - 1);
            start = earlier >= previous ? earlier : start;
        }
        if (start < count.start() && LINKS.indexOf(text.charAt(count.start() - 1)) >= 0) {
            // 39件新收申请与2件结转申请: what stands before the link names the number before it.
            start = count.start();
        }
        int end = Math.min(following, clauseEnd(count.end()));
        return new Mention(this, count, text.substring(Math.max(start, count.start() - Mention.LONGEST), count.start()),
                text.substring(count.end(), end), text.substring(count.end(), following), subject(count.start()),
                list < count.start());
    }

    public int clauseStart(int index) {
        int start = index;
        while (start > 0 && !isBoundary(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    public int clauseEnd(int index) {
        int end = index;
        while (end < text.length() && !isBoundary(text.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isBoundary(char c) {
        return c == '，' || c == ',' || c == '（' || c == '(' || c == '）' || c == ')' || c == '【' || c == '】';
    }
}
