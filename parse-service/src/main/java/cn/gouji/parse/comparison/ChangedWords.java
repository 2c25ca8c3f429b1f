package cn.gouji.parse.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.comparison.TextComparison.Piece;
import cn.gouji.parse.comparison.TextComparison.State;

/** Marks what is another in two paragraphs that are alike. */
final class ChangedWords {

    /** A number is one word, a Chinese character is one by itself. */
    private static final Pattern WORD = Pattern.compile("\\d+([.,]\\d+)*|[A-Za-z]+|\\s+|.", Pattern.DOTALL);
    /** Of two longer paragraphs the middle is told to be another as a whole. */
    private static final long MOST = 1_000_000;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private State state = State.SAME;

    private ChangedWords() {
    }

    /** What stands there only comes before what stands here in its place, as one would cross it out and write. */
    static List<Piece> of(String here, String there) {
        List<String> words = words(here);
        List<String> wordsThere = words(there);
        int start = 0;
        while (start < Math.min(words.size(), wordsThere.size()) && words.get(start).equals(wordsThere.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(words.size(), wordsThere.size()) - start
                && words.get(words.size() - 1 - end).equals(wordsThere.get(wordsThere.size() - 1 - end))) {
            end++;
        }
        ChangedWords changed = new ChangedWords();
        changed.add(State.SAME, words.subList(0, start));
        changed.middle(words.subList(start, words.size() - end), wordsThere.subList(start, wordsThere.size() - end));
        changed.add(State.SAME, words.subList(words.size() - end, words.size()));
        changed.end();
        return List.copyOf(changed.pieces);
    }

    private void middle(List<String> here, List<String> there) {
        if ((long) here.size() * there.size() > MOST) {
            add(State.ONLY_THERE, there);
            add(State.ONLY_HERE, here);
            return;
        }
        int[][] common = new int[here.size() + 1][there.size() + 1];
        for (int i = here.size() - 1; i >= 0; i--) {
            for (int j = there.size() - 1; j >= 0; j--) {
                common[i][j] = here.get(i).equals(there.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < here.size() || j < there.size()) {
            if (i < here.size() && j < there.size() && here.get(i).equals(there.get(j))) {
                add(State.SAME, here.subList(i, ++i));
                j++;
            } else if (j < there.size() && (i == here.size() || common[i][j + 1] >= common[i + 1][j])) {
                add(State.ONLY_THERE, there.subList(j, ++j));
            } else {
                add(State.ONLY_HERE, here.subList(i, ++i));
            }
        }
    }

    private void add(State which, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (which != state) {
            end();
            state = which;
        }
        words.forEach(run::append);
    }

    private void end() {
        if (!run.isEmpty()) {
            pieces.add(new Piece(state, run.toString()));
            run.setLength(0);
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
