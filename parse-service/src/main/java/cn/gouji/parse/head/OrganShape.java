package cn.gouji.parse.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Keywords;

/** Tells the name of an organ from other short lines by the word it ends in. */
final class OrganShape {

    private static final int LONGEST = 50;
    /** Behind the name stands what tells it from others: 某局（某某分局）. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(][^（()）]{1,20}[）)]$");
    private static final String LAST = "局厅委部院署处队所站社校馆乡镇省市县区州盟旗";
    private static final String[] ENDINGS = {"政府", "办公室", "办公厅", "政府办", "街道", "街办", "委员会", "管委会", "联合会", "总会",
            "协会", "苏木", "兵团", "团场", "农场", "林场", "牧场", "中心", "公司", "集团", "大学", "银行", "分行", "支行", "海关",
            "本级"};
    private static final Characters FOREIGN_MARKS = Characters.of("，。；：！？,;:!?|>《》\"“”0123456789");
    private static final Keywords FOREIGN = Keywords.of("根据", "按照", "现将", "关于", "要求", "情况", "首页", "当前位置", "公开", "门户",
            "网站");

    private OrganShape() {
    }

    static boolean fits(String text) {
        return text.length() >= 2 && text.length() <= LONGEST && endsAsAnOrgan(text)
                && !FOREIGN_MARKS.anyIn(text) && !FOREIGN.anyIn(text);
    }

    private static boolean endsAsAnOrgan(String text) {
        char last = text.charAt(text.length() - 1);
        if (last == '）' || last == ')') {
            Matcher brackets = IN_BRACKETS.matcher(text);
            return brackets.find() && brackets.start() > 0 && endsAsAnOrgan(text.substring(0, brackets.start()));
        }
        if (LAST.indexOf(last) >= 0) {
            return true;
        }
        for (String ending : ENDINGS) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
