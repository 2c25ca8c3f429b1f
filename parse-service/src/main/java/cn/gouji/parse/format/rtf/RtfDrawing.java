package cn.gouji.parse.format.rtf;

/** The drawing that has begun: a picture or a box of text within groups that are passed over otherwise. */
final class RtfDrawing {

    /** How many groups are open around it, and around the text of its box; 0 if there is none. */
    private int around;
    private int aroundBox;

    void begin(int depth, boolean shown) {
        around = shown ? depth : 0;
    }

    /** Whether what is in it is shown. */
    boolean isShown() {
        return around > 0;
    }

    void beginBox(int depth) {
        aroundBox = depth;
        end();
    }

    void end() {
        around = 0;
    }

    /** @return whether the box ends with the group that has ended */
    boolean close(int depth) {
        around = depth < around ? 0 : around;
        boolean ends = depth < aroundBox;
        aroundBox = ends ? 0 : aroundBox;
        return ends;
    }
}
