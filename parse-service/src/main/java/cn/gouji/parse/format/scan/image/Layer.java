package cn.gouji.parse.format.scan.image;

/**
 * A picture and which of its pixels are printed.
 *
 * @param image on white paper
 */
record Layer(GrayImage image, Ink ink) {

    static Layer of(GrayImage image) {
        return new Layer(image, Ink.of(image));
    }

    /** The same without a line of a table. */
    void wipe(Box line) {
        ink.clear(line);
        image.fill(line);
    }
}
