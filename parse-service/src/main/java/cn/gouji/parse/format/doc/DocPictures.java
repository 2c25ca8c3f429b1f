package cn.gouji.parse.format.doc;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;
import org.apache.poi.hwpf.usermodel.Picture;

/** The files of the pictures that are wide enough for a table: those within the lines, and those that float beside them. */
final class DocPictures {

    /** Marks where a floating drawing belongs. */
    private static final char ANCHOR = '\b';
    /** 200 points, in the unit that pictures are measured in. */
    private static final double WIDE = 200 * 20;
    private static final double PER_MILLE = 1000;

    private final PicturesTable inLines;
    private final OfficeDrawings floating;

    DocPictures(HWPFDocument document) {
        this.inLines = document.getPicturesTable();
        this.floating = document.getOfficeDrawingsMain();
    }

    /** Those of a run. */
    List<byte[]> of(CharacterRun run) {
        List<byte[]> files = new ArrayList<>();
        if (inLines.hasPicture(run)) {
            Picture picture = inLines.extractPicture(run, false);
            int scale = picture.getHorizontalScalingFactor();
            if (picture.getDxaGoal() * (scale > 0 ? scale / PER_MILLE : 1) >= WIDE) {
                files.add(picture.getRawContent());
            }
        }
        String text = run.text();
        for (int i = text.indexOf(ANCHOR); i >= 0; i = text.indexOf(ANCHOR, i + 1)) {
            OfficeDrawing drawing = floating.getOfficeDrawingAt(run.getStartOffset() + i);
            byte[] file = drawing == null ? null : drawing.getPictureData();
            if (file != null && drawing.getRectangleRight() - drawing.getRectangleLeft() >= WIDE) {
                files.add(file);
            }
        }
        return files;
    }
}
