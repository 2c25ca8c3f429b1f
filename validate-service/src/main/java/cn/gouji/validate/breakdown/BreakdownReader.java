package cn.gouji.validate.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.validate.breakdown.Breakdown.Part;
import cn.gouji.validate.passage.Amount;

/** Reads the lists behind the totals of one passage: behind 其中 and its like, in brackets, behind a colon. */
final class BreakdownReader {

    private static final Pattern INTRODUCER = Pattern
            .compile("其中主要|主要包括|主要有|具体包括|具体为|具体是|分别为|分别是|其中|包括|包含|分为|内有");
    private static final Pattern MORE = Pattern.compile("^(?:等|……|…)(?!(?:其他|其它))");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；]");
    /** Further away, the words behind the total speak of something else. */
    private static final int FARTHEST = 24;
    private static final int NOTHING_BETWEEN = 1;

    private enum Kind {
        AMOUNT,
        INTRODUCER,
        COLON,
        OPEN,
        CLOSE,
        STOP
    }

    private record Token(Kind kind, int start, int end, Amount amount) {
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Breakdown> found = new ArrayList<>();

    private BreakdownReader(String text, List<Amount> amounts) {
        this.text = text;
        Matcher introducer = INTRODUCER.matcher(text);
        while (introducer.find()) {
            tokens.add(new Token(Kind.INTRODUCER, introducer.start(), introducer.end(), null));
        }
        amounts.forEach(amount -> tokens.add(
                new Token(Kind.AMOUNT, amount.start(), amount.end(), amount)));
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

    /**
     * All lists of the passage, those inside others behind them.
     *
     * @param amounts all of the text
     */
    static List<Breakdown> read(String text, List<Amount> amounts) {
        if (amounts.size() < 2) {
            // A total and a part at least; most passages have no amount at all.
            return List.of();
        }
        BreakdownReader reader = new BreakdownReader(text, amounts);
        reader.list(0, reader.tokens.size(), 0);
        return reader.found.reversed();
    }

    private record Listed(List<Part> parts, int firstStop) {
    }

    private Listed list(int from, int to, int depth) {
        List<Part> parts = new ArrayList<>();
        int firstStop = -1;
        int i = from;
        while (i < to) {
            Token token = tokens.get(i);
            int end = i + 1;
            switch (token.kind()) {
                case AMOUNT -> parts.add(new Part(token.amount(), null));
                case STOP -> firstStop = firstStop < 0 && !parts.isEmpty() ? parts.size() : firstStop;
                case OPEN -> {
                    end = closing(i, to);
                    int close = Math.min(end, to);
                    int inner = i + 1 < close && tokens.get(i + 1).kind() == Kind.INTRODUCER ? i + 2 : i + 1;
                    attach(parts, token, inner, close, depth, NOTHING_BETWEEN, false);
                    end = close + 1;
                }
                case COLON -> {
                    if (!parts.isEmpty() && token.start() - parts.getLast().amount().end() <= NOTHING_BETWEEN) {
                        end = depth == 0 ? to : stop(end, to);
                        attach(parts, token, i + 1, end, depth, NOTHING_BETWEEN, true);
                    }
                }
                case INTRODUCER -> {
                    if (!parts.isEmpty() && gap(parts, token) <= FARTHEST) {
                        end = depth == 0 ? to : stop(end, to);
                        attach(parts, token, i + 1, end, depth, FARTHEST, true);
                    }
                }
                case CLOSE -> {
                    // Without its opening bracket it says nothing.
                }
            }
            i = end;
        }
        return new Listed(parts, firstStop < 0 ? parts.size() : firstStop);
    }

    private int gap(List<Part> parts, Token token) {
        return token.start() - parts.getLast().amount().end();
    }

    /** Makes the list in [from, to) the inner list of the part that it breaks down. */
    private void attach(List<Part> parts, Token by, int from, int to, int depth, int farthest, boolean loose) {
        Listed listed = list(from, to, depth + 1);
        if (parts.isEmpty() || listed.parts().isEmpty() || gap(parts, by) > farthest) {
            return;
        }
        Amount first = listed.parts().getFirst().amount();
        int owner = owner(parts, first);
        List<Amount> earlier = parts.subList(0, owner).reversed().stream().map(Part::amount)
                .filter(amount -> amount.sharesUnit(first)).toList();
        int end = listed.parts().getLast().amount().end();
        Breakdown breakdown = new Breakdown(parts.get(owner).amount(), listed.parts(),
                text.substring(by.start(), by.end()), listed.firstStop(), loose,
                by.kind() == Kind.INTRODUCER && text.startsWith("主要", by.start())
                        || text.substring(by.start(), by.end()).endsWith("主要")
                        || MORE.matcher(text.substring(end)).find(),
                depth + 1, end, by.kind() == Kind.INTRODUCER ? earlier : List.of(),
                SENTENCE_END.matcher(text).region(parts.get(owner).amount().end(), by.start()).find());
        found.add(breakdown);
        parts.set(owner, new Part(parts.get(owner).amount(), breakdown));
    }

    /** The last amount; the one before it if only that has the unit of the list. */
    private static int owner(List<Part> parts, Amount first) {
        int last = parts.size() - 1;
        boolean before = last > 0 && !parts.get(last).amount().sharesUnit(first)
                && parts.get(last - 1).amount().sharesUnit(first);
        return before ? last - 1 : last;
    }

    private int closing(int open, int to) {
        int depth = 0;
        for (int i = open; i < to; i++) {
            depth += tokens.get(i).kind() == Kind.OPEN ? 1 : tokens.get(i).kind() == Kind.CLOSE ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return to;
    }

    private int stop(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).kind() == Kind.STOP) {
                return i;
            }
        }
        return to;
    }
}
