package cn.gouji.parse.format.scan;

import cn.gouji.parse.format.scan.image.Box;

/**
 * Characters that were recognised together.
 *
 * @param line in which they stand, counted through the picture
 * @param certainty from 0 to 100
 */
record Word(String text, Box box, int line, double certainty) {
}
