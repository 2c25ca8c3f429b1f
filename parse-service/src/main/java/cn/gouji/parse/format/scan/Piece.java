package cn.gouji.parse.format.scan;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

/** A part of a picture that is to be recognised. */
record Piece(GrayImage image, Box box) {

    /** With some paper around it. */
    static Piece of(GrayImage image, Box box) {
        return new Piece(image, box.grown(2, image));
    }
}
