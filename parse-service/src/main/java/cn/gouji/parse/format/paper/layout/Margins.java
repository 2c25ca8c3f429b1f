package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Drops page numbers, headers and footers: what stands at the edge of the pages, again and again. */
final class Margins {

    private static final double SHARE_OF_PAGE = 0.12;
    private static final Pattern PAGE_NUMBER = Pattern
            .compile("[-—–－―·\\s]*(第?\\s*\\d{1,3}\\s*页?)(\\s*[,，/]?\\s*共?\\s*\\d{1,3}\\s*页?)?[-—–－―·\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

    private Margins() {
    }

    static List<Piece> dropped(List<Piece> pieces) {
        Margins margins = new Margins();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text text && isAtEdge(text)) {
                margins.pagesOf.computeIfAbsent(key(text), key -> new HashSet<>()).add(text.page());
            }
        }
        List<Piece> kept = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            if (!(piece instanceof Piece.Text text && isAtEdge(text) && margins.isMargin(text))) {
                kept.add(piece);
            }
        }
        return kept;
    }

    private boolean isMargin(Piece.Text text) {
        return !text.line().isTabular() && pagesOf.get(key(text)).size() > 1
                || PAGE_NUMBER.matcher(text.line().text()).matches();
    }

    private static boolean isAtEdge(Piece.Text text) {
        double edge = text.pageHeight() * SHARE_OF_PAGE;
        return text.top() < edge || text.top() > text.pageHeight() - edge;
    }

    private static String key(Piece.Text text) {
        return Math.round(text.top() / 4) + DIGITS.matcher(text.line().text()).replaceAll("#");
    }
}
