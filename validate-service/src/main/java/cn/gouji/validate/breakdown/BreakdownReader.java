package cn.gouji.validate.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.validate.breakdown.Breakdown.Part;
import cn.gouji.validate.breakdown.ListTokens.Kind;
import cn.gouji.validate.breakdown.ListTokens.Token;
import cn.gouji.validate.passage.Amount;

/** Reads the lists behind the totals of one passage: behind 其中 and its like, in brackets, behind a colon. */
final class BreakdownReader {

    private static final Pattern MORE = Pattern.compile("(?:等|……|…)(?!(?:其他|其它))");
    /** 1件（计入无法提供4件）, 15条（占60条的25%）, 3件（去年5件）: what the number in front goes into or is compared with, not its parts. */
    private static final Pattern NO_PARTS = Pattern
            .compile("（(?:[均已全部都按]{0,3}(?:计入|列入|归入|纳入|并入|计算在|占)|(?:[去前]|上一?)年度?(?:同期)?(?!.?结转)"
                    + "|同比|[较比]|20[0-9]{2}年度?(?:同期)?为?[0-9])");
    /** 培训3次；考评得分分别为96.2、97.1: behind a semicolon the list is of what stands right before it. */
    private static final Pattern RESPECTIVELY = Pattern.compile("分别[为是]");
    private static final Pattern SENTENCE_END = Pattern.compile("[。；]");
    /** Further away, the words behind the total speak of something else. */
    private static final int FARTHEST = 24;
    /** Nobody writes lists inside lists inside lists so deep; a text made to is not followed without end. */
    private static final int DEEPEST = 8;

    /** So many amounts before a list may be what it is of; to look at all of a long passage's would take for ever. */
    private static final int FARTHEST_AMOUNT = 100;

    private final String text;
    private final ListTokens tokens;
    private final List<Breakdown> found = new ArrayList<>();

    private BreakdownReader(String text, List<Amount> amounts) {
        this.text = text;
        this.tokens = new ListTokens(text, amounts);
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
        reader.list(0, reader.tokens.size(), 0, List.of());
        return reader.found.reversed();
    }

    /** @param outer amounts before the list, of the lists around it, the nearest first */
    private List<Part> list(int from, int to, int depth, List<Amount> outer) {
        List<Part> parts = new ArrayList<>();
        if (depth > DEEPEST) {
            return parts;
        }
        boolean leads = true;
        int i = from;
        while (i < to) {
            Token token = tokens.get(i);
            int end = i + 1;
            switch (token.kind()) {
                case AMOUNT -> {
                    parts.add(new Part(token.amount(), null, leads));
                    leads = false;
                }
                case STOP -> leads = true;
                case OPEN -> {
                    end = tokens.closing(i, to);
                    int close = Math.min(end, to);
                    if (NO_PARTS.matcher(text).region(token.start(), text.length()).lookingAt()) {
                        end = close + 1;
                        break;
                    }
                    int inner = i + 1 < close && tokens.get(i + 1).kind() == Kind.INTRODUCER ? i + 2 : i + 1;
                    attach(parts, token, inner, close, depth, ListTokens.NOTHING_BETWEEN, false, outer);
                    end = close + 1;
                }
                case COLON -> {
                    if (!parts.isEmpty()
                            && token.start() - parts.getLast().amount().end() <= ListTokens.NOTHING_BETWEEN) {
                        end = depth == 0 ? tokens.sibling(end, to) : tokens.stop(end, to);
                        attach(parts, token, i + 1, end, depth, ListTokens.NOTHING_BETWEEN, true, outer);
                    }
                }
                case INTRODUCER -> {
                    if (!parts.isEmpty() && gap(parts, token) <= FARTHEST) {
                        end = depth == 0 ? to : tokens.stop(end, to);
                        attach(parts, token, i + 1, end, depth, FARTHEST, true, outer);
                    }
                }
                case CLOSE -> {
                    // Without its opening bracket it says nothing.
                }
            }
            i = end;
        }
        return parts;
    }

    private int gap(List<Part> parts, Token token) {
        return token.start() - parts.getLast().amount().end();
    }

    /** Makes the list in [from, to) the inner list of the part that it breaks down. */
    private void attach(List<Part> parts, Token by, int from, int to, int depth, int farthest, boolean loose,
            List<Amount> outer) {
        List<Amount> before = Stream.concat(parts.reversed().stream().map(Part::amount), outer.stream())
                .limit(FARTHEST_AMOUNT).toList();
        List<Part> listed = list(from, to, depth + 1, before);
        if (parts.isEmpty() || listed.isEmpty() || gap(parts, by) > farthest || isOfItsOwn(parts, by)) {
            return;
        }
        Amount first = listed.getFirst().amount();
        int owner = owner(parts, first);
        Amount total = parts.get(owner).amount();
        boolean parted = SENTENCE_END.matcher(text).region(total.end(), by.start()).find();
        // Behind a full stop the list has left the one around it: it may be of what that one is of.
        int until = parted ? before.size() : Math.min(parts.size(), before.size());
        List<Amount> earlier = before.subList(parts.size() - owner, until).stream()
                .filter(amount -> amount.sharesUnit(first)).toList();
        int end = listed.getLast().amount().end();
        Breakdown breakdown = new Breakdown(total, listed, text.substring(by.start(), by.end()), loose,
                by.kind() == Kind.INTRODUCER && text.startsWith("主要", by.start())
                        || text.substring(by.start(), by.end()).endsWith("主要")
                        || MORE.matcher(text).region(end, text.length()).lookingAt(),
                depth + 1, end, by.kind() == Kind.INTRODUCER ? earlier : List.of(), parted);
        found.add(breakdown);
        parts.set(owner, new Part(total, breakdown, parts.get(owner).leads()));
    }

    private boolean isOfItsOwn(List<Part> parts, Token by) {
        Matcher end = SENTENCE_END.matcher(text).region(parts.getLast().amount().end(), by.start());
        return RESPECTIVELY.matcher(text).region(by.start(), by.end()).lookingAt() && end.find()
                && by.start() > end.end();
    }

    /** The last amount; the one before it if only that has the unit of the list. */
    private static int owner(List<Part> parts, Amount first) {
        int last = parts.size() - 1;
        boolean before = last > 0 && !parts.get(last).amount().sharesUnit(first)
                && parts.get(last - 1).amount().sharesUnit(first);
        return before ? last - 1 : last;
    }
}
