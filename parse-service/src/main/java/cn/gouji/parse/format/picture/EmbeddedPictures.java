package cn.gouji.parse.format.picture;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import cn.gouji.contracts.report.Place;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.layout.PrintedPages;
import cn.gouji.parse.format.scan.PageScanner;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.format.scan.image.GrayImage;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;
import cn.gouji.parse.page.Picture;

/** Recognises the pictures within a document, and puts the tables they show in their places. */
public final class EmbeddedPictures {

    /** Recognition takes seconds for each. */
    private static final int MOST_READ = 30;
    /** Smaller ones are signs and seals. */
    private static final int LEAST_WIDTH = 300;
    private static final int LEAST_HEIGHT = 60;

    private final PageScanner scanner;
    private final Document document;
    private final boolean pagesOnly;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<Place> recognised = new HashSet<>();
    private PrintedPages open = new PrintedPages();
    private int count;

    private EmbeddedPictures(Document document, Tesseract tesseract) {
        this.scanner = new PageScanner(tesseract);
        this.document = document;
        this.pagesOnly = document.length() == 0;
        this.recognised.addAll(document.recognised());
    }

    /** The document with its pictures recognised; those that cannot be read stay. */
    public static Document read(Document document, Tesseract tesseract) {
        boolean any = document.blocks().stream()
                .anyMatch(block -> block instanceof Picture picture && picture.content() != null);
        return any && tesseract.isInstalled() ? new EmbeddedPictures(document, tesseract).read() : document;
    }

    private Document read() {
        for (Block block : document.blocks()) {
            if (!(block instanceof Picture picture && isRead(picture))) {
                flush();
                blocks.add(block);
            }
        }
        flush();
        return new Document(blocks, document.asides(), recognised);
    }

    /** Whether it could be looked at; what shows no table is no part of the report. */
    private boolean isRead(Picture picture) {
        if (picture.content() == null || count == MOST_READ) {
            return false;
        }
        try (PictureFile file = new PictureFile(picture.content())) {
            GrayImage image = file.picture(0);
            if (image.width() >= LEAST_WIDTH && image.height() >= LEAST_HEIGHT) {
                count++;
                content(image).ifPresent(open::add);
            }
            return true;
        } catch (IOException | RuntimeException unreadable) {
            // Decoders answer a broken or hostile picture with any exception; the text around it is none the worse.
            return false;
        }
    }

    /** Pictures of a document without any text are its pages; of others only tables are looked for. */
    private Optional<PageContent> content(GrayImage image) {
        return pagesOnly ? Optional.of(scanner.read(image, count)) : scanner.table(image, count);
    }

    /** Pictures that follow each other may show one table. */
    private void flush() {
        for (Block block : open.blocks()) {
            switch (block) {
                case Line line ->
                    blocks.add(new Line(line.text(), inPicture(line.place(), "第" + line.place().line() + "行")));
                case Grid grid -> blocks.add(new Grid(grid.rows().stream()
                        .map(row -> new GridRow(row.cells(), inPicture(row.place(), row.place().cell()))).toList()));
                case Picture picture -> throw new IllegalStateException("A page is made of lines and tables");
            }
        }
        open = new PrintedPages();
    }

    private Place inPicture(Place place, String where) {
        Place inPicture = new Place(null, null, "图" + place.page() + " " + where);
        recognised.add(inPicture);
        return inPicture;
    }
}
