package cn.gouji.parse.figure.sentence;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.report.Bound;
import cn.gouji.parse.form.wording.Characters;

/** The words around a number that say how exact it is; what is at most a number is about it, for no bound says so. */
final class BoundWords {

    private static final String[] ABOUT = {"近", "约", "不足", "不到", "不超过", "不超", "不多于", "不高于", "至多"};
    private static final String[] AT_LEAST = {"超", "超过", "超出", "逾", "至少", "不少于", "不低于", "不下", "多于", "高于", "突破"};
    /** Nearly all characters end none of these words. */
    private static final Characters LAST = Characters.of(Stream.of(ABOUT, AT_LEAST).flatMap(Stream::of)
            .map(word -> word.substring(word.length() - 1)).collect(Collectors.joining()));

    private BoundWords() {
    }

    static Bound before(String text, int start) {
        if (start == 0 || !LAST.has(text.charAt(start - 1))) {
            return Bound.EXACT;
        }
        if (isAnyBefore(text, start, ABOUT)) {
            return Bound.ABOUT;
        }
        return isAnyBefore(text, start, AT_LEAST) ? Bound.AT_LEAST : Bound.EXACT;
    }

    /** Of what stands behind the unit: 60条以上. Null if it says nothing. */
    static Bound behind(String text, int end) {
        if (text.startsWith("以上", end)) {
            return Bound.AT_LEAST;
        }
        boolean about = text.startsWith("左右", end) || text.startsWith("以内", end) || text.startsWith("以下", end);
        return about ? Bound.ABOUT : null;
    }

    private static boolean isAnyBefore(String text, int start, String[] words) {
        for (String word : words) {
            if (text.startsWith(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }
}
