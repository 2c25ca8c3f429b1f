package cn.gouji.parse.organ;

import java.util.regex.Pattern;

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
public record OrganName(String text, int[] regions, int steps, boolean loose, boolean vertical, String rest) {

    /** 市场监督管理局 has none. */
    private static final Pattern LEVEL_WORD = Pattern
            .compile("^(?:市(?![场政容民])|县|区(?![域划])|旗|州|省)(?=.{2,}(?:局|委|委员会|办公室|办公厅|厅|中心|人民政府)$|人民政府|政府)");

    public boolean hasRegion() {
        return regions.length > 0;
    }

    /** 市 of 市教育局, whose region stands elsewhere; empty if there is no such word or the region is known. */
    public String levelWord() {
        return !hasRegion() && LEVEL_WORD.matcher(rest).find() ? rest.substring(0, 1) : "";
    }

    /** The name without the word for the level of its region. */
    OrganName withoutLevelWord() {
        return new OrganName(text, regions, steps, loose, vertical, rest.substring(levelWord().length()));
    }

    public OrganName within(int[] fewer) {
        return new OrganName(text, fewer, steps, loose, vertical, rest);
    }
}
