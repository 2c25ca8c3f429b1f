package cn.gouji.parse.format.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import cn.gouji.parse.format.scan.image.GrayImage;

/**
 * How a picture is to be shown, by what its file says of itself: cameras store it as the sensor lay, fax machines with
 * fewer rows to an inch than columns.
 *
 * @param turns to the right, in quarters of the circle
 * @param tall height of its pixels, in widths of these
 */
record Standing(int turns, double tall) {

    private static final Standing AS_STORED = new Standing(0, 1);
    private static final int JPEG = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    /** The marks below are followed by their length. */
    private static final int FIRST_SEGMENT = 0xFFC0;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int ENTRY = 12;
    private static final int ORIENTATION = 274;
    private static final int COLUMNS_TO_AN_INCH = 282;
    private static final int ROWS_TO_AN_INCH = 283;
    /** What differs less is the same; what differs more is no fax. */
    private static final double LEAST_TALL = 1.1;
    private static final double MOST_TALL = 4.5;

    /** Of one of the pictures of a JPEG or TIFF file; others are shown as they are stored. */
    static Standing of(byte[] content, int index) {
        try {
            ByteBuffer file = ByteBuffer.wrap(content);
            return (file.getShort(0) & 0xFFFF) == JPEG ? ofJpeg(file.position(2)) : ofTiff(file, index);
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            return AS_STORED;
        }
    }

    private static Standing ofJpeg(ByteBuffer file) {
        for (int mark = file.getShort() & 0xFFFF; mark >= FIRST_SEGMENT
                && mark != START_OF_SCAN; mark = file.getShort() & 0xFFFF) {
            int length = file.getShort() & 0xFFFF;
            if (mark == APP1 && file.getInt(file.position()) == EXIF) {
                // The resolution that cameras write there says nothing about the picture.
                return new Standing(ofTiff(file.position(file.position() + 6).slice(), 0).turns, 1);
            }
            file.position(file.position() + length - 2);
        }
        return AS_STORED;
    }

    private static Standing ofTiff(ByteBuffer file, int index) {
        switch (file.getShort(0)) {
            case 0x4949 -> file.order(ByteOrder.LITTLE_ENDIAN);
            case 0x4D4D -> file.order(ByteOrder.BIG_ENDIAN);
            default -> {
                return AS_STORED;
            }
        }
        int directory = file.getInt(4);
        for (int i = 0; i < index; i++) {
            directory = file.getInt(directory + 2 + ENTRY * file.getShort(directory));
        }
        int turns = 0;
        double columns = 0;
        double rows = 0;
        for (int i = 0; i < file.getShort(directory); i++) {
            int entry = directory + 2 + ENTRY * i;
            switch (file.getShort(entry)) {
                case ORIENTATION -> turns = turns(file.getShort(entry + 8));
                case COLUMNS_TO_AN_INCH -> columns = fraction(file, file.getInt(entry + 8));
                case ROWS_TO_AN_INCH -> rows = fraction(file, file.getInt(entry + 8));
                default -> {
                    // Says nothing about how it stands.
                }
            }
        }
        double tall = columns / rows;
        return new Standing(turns, tall > LEAST_TALL && tall < MOST_TALL ? tall : 1);
    }

    private static int turns(int orientation) {
        return switch (orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }

    private static double fraction(ByteBuffer file, int at) {
        return (double) file.getInt(at) / file.getInt(at + 4);
    }

    /** The picture as it is to be shown. */
    GrayImage shown(GrayImage stored) {
        GrayImage even = tall == 1 ? stored : stored.stretched(1, tall);
        return turns == 0 ? even : even.turned(turns);
    }
}
