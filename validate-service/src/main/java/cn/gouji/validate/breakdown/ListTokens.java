package cn.gouji.validate.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.validate.passage.Amount;

/** What a passage is made of, as far as lists are concerned: amounts and the words and marks that part them. */
final class ListTokens {

    /** Between a number and the colon or bracket behind it. */
    static final int NOTHING_BETWEEN = 1;

    private static final Pattern INTRODUCER = Pattern
            .compile("其中主要|主要包括|主要有|具体包括|具体为|具体是|分别为|分别是|其中|包括|包含|分为|内有|(?<=，)含(?=[\\u4e00-\\u9fff]{2})(?!税|有)");

    /** What a token says. */
    enum Kind {
        AMOUNT,
        INTRODUCER,
        COLON,
        OPEN,
        CLOSE,
        STOP
    }

    /** @param amount null unless the token is one */
    record Token(Kind kind, int start, int end, Amount amount) {
    }

    private final List<Token> tokens = new ArrayList<>();

    /** @param amounts all of the text */
    ListTokens(String text, List<Amount> amounts) {
        Matcher introducer = INTRODUCER.matcher(text);
        while (introducer.find()) {
            tokens.add(new Token(Kind.INTRODUCER, introducer.start(), introducer.end(), null));
        }
        amounts.forEach(amount -> tokens.add(new Token(Kind.AMOUNT, amount.start(), amount.end(), amount)));
        for (int i = 0; i < text.length(); i++) {
            Kind kind = switch (text.charAt(i)) {
                case '（' -> Kind.OPEN;
                case '）' -> Kind.CLOSE;
                case '；' -> Kind.STOP;
                case '：' -> Kind.COLON;
                default -> null;
            };
            if (kind != null) {
                tokens.add(new Token(kind, i, i + 1, null));
            }
        }
        tokens.sort((one, other) -> Integer.compare(one.start(), other.start()));
    }

    int size() {
        return tokens.size();
    }

    Token get(int i) {
        return tokens.get(i);
    }

    /** The bracket that closes this one; {@code to} if none does. */
    int closing(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += tokens.get(i).kind() == Kind.OPEN ? 1 : tokens.get(i).kind() == Kind.CLOSE ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return to;
    }

    /** The next semicolon; {@code to} if there is none. */
    int stop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).kind() == Kind.STOP) {
                return i;
            }
        }
        return to;
    }

    /** 复议6件：维持4件；诉讼3件：维持2件: a number with a list of its own is no part of a list whose first part has none. */
    int sibling(int from, int to) {
        if (isBrokenDown(from)) {
            return to;
        }
        for (int i = from + 1; i < to; i++) {
            if (tokens.get(i).kind() == Kind.STOP && isBrokenDown(i + 1)) {
                return i;
            }
        }
        return to;
    }

    private boolean isBrokenDown(int i) {
        return i + 1 < tokens.size() && tokens.get(i).kind() == Kind.AMOUNT && tokens.get(i + 1).kind() == Kind.COLON
                && tokens.get(i + 1).start() - tokens.get(i).end() <= NOTHING_BETWEEN;
    }
}
