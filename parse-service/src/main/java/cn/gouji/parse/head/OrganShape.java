package cn.gouji.parse.head;

import java.util.regex.Pattern;

/** Tells the name of an organ from other short lines by the word it ends in. */
final class OrganShape {

    private static final int LONGEST = 50;
    private static final Pattern ENDING = Pattern
            .compile("(?:政府|办公[室厅]|政府办|街道|办事处|街办|[局厅委部院署处队所站社校馆]|委员会|管委会|联合会|总会|协会|"
                    + "乡|镇|苏木|[省市县区州盟旗]|兵团|团场|农场|林场|牧场|中心|公司|集团|大学|学院|医院|银行|分行|支行|海关|法院|检察院|支队|大队|总队|本级)"
                    + "(?:[（(][^（）()]{1,20}[）)])?$");
    /** Last characters of these endings: most lines end otherwise, and no pattern needs to be tried. */
    private static final String LAST = "府室厅道处办局委部院署队所站社校馆会乡镇木省市县区州盟旗团场心司学行关级）)";
    private static final Pattern FOREIGN = Pattern
            .compile("[，。；：！？,;:!?|>《》\"“”0-9]|根据|按照|现将|关于|要求|情况|首页|当前位置|公开|门户|网站");

    private OrganShape() {
    }

    static boolean fits(String text) {
        return text.length() >= 2 && text.length() <= LONGEST && LAST.indexOf(text.charAt(text.length() - 1)) >= 0
                && ENDING.matcher(text).find()
                && !FOREIGN.matcher(text).find();
    }
}
