package cn.gouji.parse.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.Picture;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Shape;
import org.apache.poi.ss.usermodel.Sheet;

/** The pictures on a sheet; each stands before the row it begins at, or behind the table if it lies over its cells. */
final class SheetPictures {

    private static final int BEHIND = Integer.MAX_VALUE;

    private final Sheet sheet;
    private final TreeMap<Integer, List<byte[]>> byRow = new TreeMap<>();

    SheetPictures(Sheet sheet) {
        this.sheet = sheet;
        Drawing<?> drawing = sheet.getDrawingPatriarch();
        if (drawing != null) {
            for (Shape shape : drawing) {
                if (shape instanceof Picture picture && picture.getPictureData() != null) {
                    byRow.computeIfAbsent(row(picture.getClientAnchor()), row -> new ArrayList<>())
                            .add(picture.getPictureData().getData());
                }
            }
        }
    }

    private int row(ClientAnchor anchor) {
        if (anchor == null) {
            return BEHIND;
        }
        for (int r = anchor.getRow1(); r <= Math.min(anchor.getRow2(), sheet.getLastRowNum()); r++) {
            Row row = sheet.getRow(r);
            if (row != null && isPrinted(row)) {
                return BEHIND;
            }
        }
        return anchor.getRow1();
    }

    private static boolean isPrinted(Row row) {
        for (Cell cell : row) {
            if (!cell.toString().isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Files of the pictures before a row that were not asked for yet. */
    List<byte[]> before(int row) {
        return taken(byRow.headMap(row, true));
    }

    /** Files of all others. */
    List<byte[]> others() {
        return taken(byRow);
    }

    private static List<byte[]> taken(Map<Integer, List<byte[]>> some) {
        List<byte[]> files = some.values().stream().flatMap(List::stream).toList();
        some.clear();
        return files;
    }
}
