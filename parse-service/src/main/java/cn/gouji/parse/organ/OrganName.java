package cn.gouji.parse.organ;

/**
 * The name of an organ taken apart.
 *
 * @param text the name without blanks, with Chinese brackets
 * @param regions divisions that the regions at its beginning may be, the innermost only; none if it begins with no region
 * @param steps how many regions it begins with
 * @param loose whether one of them is not written as in the directory
 * @param vertical whether the name of a national authority stood in front
 * @param rest what follows the regions
 */
record OrganName(String text, int[] regions, int steps, boolean loose, boolean vertical, String rest) {

    boolean hasRegion() {
        return regions.length > 0;
    }

    OrganName within(int[] fewer) {
        return new OrganName(text, fewer, steps, loose, vertical, rest);
    }
}
