package cn.gouji.parse.figure;

import java.util.List;

/**
 * A sentence of the running text.
 *
 * @param topic of the part of section one that it stands in, null elsewhere
 */
record Sentence(String text, int section, String topic, List<Count> counts) {

    private static final List<String> LISTS = List.of("其中", "包括", "分别", "具体为", "包含", "各县", "各镇", "各乡");

    static Sentence of(String text, int section, String topic) {
        return new Sentence(text, section, topic, CountReader.read(text));
    }

    boolean isInRequestsPart() {
        return "requests".equals(topic);
    }

    boolean contains(String word) {
        return text.contains(word);
    }

    /** Whether a breakdown has begun before this place. */
    private boolean isListed(int index) {
        for (String list : LISTS) {
            int found = text.indexOf(list);
            if (found >= 0 && found < index) {
                return true;
            }
        }
        return false;
    }

    /** What the sentence speaks of at this place. */
    Subject subject(int index) {
        Subject named = Subject.lastBefore(text, index);
        if (named != null) {
            return named;
        }
        return isInRequestsPart() ? Subject.REQUESTS : Subject.NONE;
    }

    /** The count with the words around it. */
    Mention mention(int number) {
        Count count = counts.get(number);
        int previous = number == 0 ? 0 : counts.get(number - 1).end();
        int following = number + 1 == counts.size() ? text.length() : counts.get(number + 1).start();
        int start = Math.max(previous, clauseStart(count.start()));
        if (start > 0 && Words.areFiller(text.substring(start, count.start()))) {
            // The verb stands in the clause before, unless that one counts something itself.
            int earlier = clauseStart(start - 1);
            start = earlier >= previous ? earlier : start;
        }
        int end = Math.min(following, clauseEnd(count.end()));
        return new Mention(this, count, text.substring(Math.max(start, count.start() - Mention.LONGEST), count.start()),
                text.substring(count.end(), end), text.substring(count.end(), following), subject(count.start()),
                isListed(count.start()));
    }

    int clauseStart(int index) {
        int start = index;
        while (start > 0 && !isBoundary(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    int clauseEnd(int index) {
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
