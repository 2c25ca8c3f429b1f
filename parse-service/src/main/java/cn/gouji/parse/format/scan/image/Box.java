package cn.gouji.parse.format.scan.image;

/** A rectangle of pixels; right and bottom are the first that no longer belong to it. */
public record Box(int left, int top, int right, int bottom) {

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    public boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    public Box and(Box other) {
        return new Box(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Grown on all sides, but not beyond an image. */
    public Box grown(int by, GrayImage within) {
        return new Box(Math.max(0, left - by), Math.max(0, top - by), Math.min(within.width(), right + by),
                Math.min(within.height(), bottom + by));
    }
}
