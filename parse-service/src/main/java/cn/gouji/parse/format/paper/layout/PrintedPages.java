package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.page.Block;

/** The pages of a document as they are printed, and the lines and tables that they make together. */
public final class PrintedPages {

    private final List<Piece> pieces = new ArrayList<>();

    /** Adds the next page. */
    public void add(PageContent page) {
        pieces.addAll(PageLayout.pieces(page));
    }

    /** Whether nothing is printed on any page. */
    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** Lines and tables of all pages, page numbers and repeated headers left out. */
    public List<Block> blocks() {
        return PrintedBlocks.of(Margins.dropped(pieces));
    }
}
