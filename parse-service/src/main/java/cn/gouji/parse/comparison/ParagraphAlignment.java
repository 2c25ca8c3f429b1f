package cn.gouji.parse.comparison;

import java.util.LinkedList;
import java.util.List;

import cn.gouji.parse.comparison.TextComparison.ParagraphPair;
import cn.gouji.parse.comparison.TextComparison.State;

/** Puts the paragraphs of two texts beside each other so that those most alike meet, in the order of both texts. */
final class ParagraphAlignment {

    /** Paragraphs less alike than this are two paragraphs and not one that changed. */
    private static final double ALIKE = 0.4;
    /** A text of more paragraphs is no report; the table of likeness must fit into memory. */
    private static final int MOST = 500;

    private ParagraphAlignment() {
    }

    static List<ParagraphPair> of(List<Paragraph> here, List<Paragraph> other) {
        if (here.size() > MOST || other.size() > MOST) {
            return of(shortened(here), shortened(other));
        }
        double[][] likeness = new double[here.size()][other.size()];
        double[][] best = new double[here.size() + 1][other.size() + 1];
        for (int i = 1; i <= here.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                double alike = here.get(i - 1).similarity(other.get(j - 1));
                likeness[i - 1][j - 1] = alike;
                double both = alike < ALIKE ? 0 : best[i - 1][j - 1] + alike;
                best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        LinkedList<ParagraphPair> pairs = new LinkedList<>();
        int i = here.size();
        int j = other.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && likeness[i - 1][j - 1] >= ALIKE
                    && best[i][j] == best[i - 1][j - 1] + likeness[i - 1][j - 1]) {
                pairs.addFirst(pair(here.get(--i).text(), other.get(--j).text(), likeness[i][j]));
            } else if (j == 0 || i > 0 && best[i][j] == best[i - 1][j]) {
                pairs.addFirst(new ParagraphPair(State.ONLY_HERE, here.get(--i).text(), null, null, null));
            } else {
                pairs.addFirst(new ParagraphPair(State.ONLY_THERE, null, other.get(--j).text(), null, null));
            }
        }
        return List.copyOf(pairs);
    }

    private static ParagraphPair pair(String here, String other, double likeness) {
        return here.equals(other)
                ? new ParagraphPair(State.SAME, here, other, null, null)
                : new ParagraphPair(State.CHANGED, here, other, Paragraph.rounded(likeness),
                        ChangedWords.of(here, other));
    }

    /** What is beyond the limit becomes the last paragraph. */
    private static List<Paragraph> shortened(List<Paragraph> paragraphs) {
        if (paragraphs.size() <= MOST) {
            return paragraphs;
        }
        List<Paragraph> kept = new LinkedList<>(paragraphs.subList(0, MOST - 1));
        kept.add(Paragraph.of(String.join("\n",
                paragraphs.subList(MOST - 1, paragraphs.size()).stream().map(Paragraph::text).toList())));
        return List.copyOf(kept);
    }
}
