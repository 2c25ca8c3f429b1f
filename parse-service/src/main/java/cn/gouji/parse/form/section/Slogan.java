package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.TextRow;

/** Headings of parts that say what was done well: （一）聚焦重点，扎实做好主动公开. They go on behind a comma. */
final class Slogan {

    private static final int LONGEST = 30;
    private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put("proactiveDisclosure", Pattern.compile("主动公开"));
        WORDS.put("requests", Pattern.compile("依申请公开|公开申请"));
        WORDS.put("informationManagement", Pattern.compile("信息(?:资源)?管理"));
        WORDS.put("platforms", Pattern.compile("平台(?:建设|管理|保障|载体)|(?:公开|信息|载体)平台"));
        WORDS.put("supervision", Pattern.compile("监督保障|监督考核|监督评议|监督检查"));
    }

    /** 一是抓实主动公开工作。 */
    private static final Pattern ORDINAL = Pattern.compile("[一二三四五六七]是[^。，,0-9]{4,18}。");
    private static final Keywords OF_OTHER_THINGS = Keywords.of("收费", "复议", "诉讼");

    private Slogan() {
    }

    /** The whole first sentence, if it is short and counts nothing; otherwise what was taken for the heading. */
    static String of(String line, String heading) {
        int stop = line.indexOf('。');
        String sentence = stop < 0 ? line : line.substring(0, stop + 1);
        boolean goesOn = sentence.length() > heading.length() && sentence.length() <= LONGEST
                && sentence.startsWith(heading) && "，,、 ".indexOf(sentence.charAt(heading.length())) >= 0;
        return goesOn && sentence.chars().noneMatch(Character::isDigit) ? sentence : heading;
    }

    /** Whether words that begin a clause stand for the numeral of a short heading. */
    static boolean isOrdinal(String heading) {
        return heading.startsWith("是", 1) && ORDINAL.matcher(heading).matches();
    }

    /** Whether clauses such as 二是规范处理依申请公开。 alone part the text: below numbered headings they tell what was done. */
    static boolean areAllThatParts(List<TextRow> rows) {
        return rows.stream().anyMatch(row -> row.text().contains("二是"))
                && rows.stream().noneMatch(row -> Numeral.at(row.text()).style() == Numeral.Style.BRACKETED_HAN);
    }

    /** Whether such words begin behind a sentence, and speak of one part. */
    static boolean beginsAt(String text, int at) {
        if (!text.startsWith("是", at + 1) || "。；;：:".indexOf(text.charAt(at - 1)) < 0) {
            return false;
        }
        int stop = text.indexOf('。', at);
        String heading = stop < 0 || stop - at > LONGEST ? "" : text.substring(at, stop + 1);
        return !heading.isEmpty() && isOrdinal(heading) && topic(heading) != null;
    }

    /** Whether a heading speaks of what sections three, four and six are about. */
    static boolean isOfOtherThings(String heading) {
        return OF_OTHER_THINGS.anyIn(heading);
    }

    /** The only part that the heading speaks of; null if it speaks of none or of several. */
    static String topic(String heading) {
        if (heading.length() > LONGEST || isOfOtherThings(heading)) {
            return null;
        }
        List<String> topics = new ArrayList<>(1);
        WORDS.forEach((topic, words) -> {
            if (words.matcher(heading).find()) {
                topics.add(topic);
            }
        });
        return topics.size() == 1 ? topics.getFirst() : null;
    }
}
