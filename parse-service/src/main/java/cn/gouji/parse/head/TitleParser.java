package cn.gouji.parse.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** Takes a title apart: organ, year and the words 政府信息公开工作年度报告 in any order and in the wrong forms seen in practice. */
final class TitleParser {

    static final int COMPLETE = 100;
    private static final int YEAR_ONLY = 60;
    private static final int ORGAN_ONLY = 50;
    private static final int BARE = 20;
    private static final int MORE_FOLLOWS = 30;
    private static final int WITHIN_LONG_TEXT = 15;
    private static final int LONG_TEXT = 80;
    /** That of a letter, with which a report comes, counts only if the report has none. */
    private static final int LETTER = 25;

    /** The form prescribes 机关全称 + 年份 + 政府信息公开工作年度报告. */
    private static final Phrase WORDS = Phrase
            .of("(?:政[府务](?:信息)?|信息)公开(?:工作)?的?(?:情况)?的?(?<year>" + Dates.YEAR
                    + ")?年?(?:年?度)?(?:工作)?(?:情况)?的?(?:年度)?(?:总结)?(?:报告书?|年报|总结)",
                    "政府", "政务", "信息公开");
    /** With which they end. */
    private static final Keywords ENDINGS = Keywords.of("报告", "年报", "总结");
    private static final Pattern YEAR_AT_END = Pattern
            .compile("(?<year>" + Dates.YEAR + ")(?:学年度?|年度?|度)?(?:法治|全[省市县区旗镇乡局])?$");
    private static final Pattern YEAR_AT_START = Pattern
            .compile("^[〔\\[（(]?(?<year>" + Dates.YEAR + ")[〕\\]）)]?年?度?[〕\\]）)]?");
    private static final Pattern REST = Pattern
            .compile(
                    "^(?<letter>的(?:函|报告|公告))?(?:[（(](?<year>" + Dates.YEAR
                            + ")年?度?[）)])?(?:[（(](?<organ>[^（）()]{2,40})[）)])?(?<more>.*)$",
                    Pattern.DOTALL);
    /** 关于做好2023年政府信息公开工作年度报告编制工作的通知 and the like are no titles. */
    private static final Pattern CITED = Pattern
            .compile("^(?:的)?(?:编制|编写|编报|编撰|撰写|发布(?!时间|日期|机构|单位|人)|公布|格式|通知|有关|要求|模板|范本|事项|送|栏目|专栏|目录|制度|如下|》)");
    private static final Keywords RUNNING_TEXT = Keywords.of("根据", "按照", "现将", "现发布", "关于做好", "关于印发", "本报告", "条例",
            "上一篇", "下一篇", "上一条", "下一条", "相关", "附件", "首页", "位置", "及时发布", "及时公布", "及时公开", "按时发布", "按时公布",
            "按时公开", "社会发布", "社会公布", "社会公开", "我省", "我市", "我州", "我县", "我区", "我旗", "我乡", "我镇", "我局", "我委", "我办", "我院",
            "我校", "我部", "我厅", "本局", "本委", "本办", "本厅", "本镇", "本乡", "本单位", "本部门", "本机关", "制定");
    /** 机构编制委员会 is an organ. */
    private static final Pattern DRAWN_UP = Pattern.compile("(?<!机构)编制");
    private static final Pattern RUNNING_START = Pattern.compile("现|特(?!克斯)|本(?!溪)|发布|公布|公开");
    private static final Pattern ORGAN_LEAD_IN = Pattern.compile("关于(?:报送|上报|发布|印发|公布|公开|编报)?$");
    private static final Pattern LED_IN = Pattern.compile("^关于(?:报送|上报|呈报|发布|公布|公开|编报)");
    /** The year of a scanned title whose digits were not all recognised in their place, and what came to stand behind it. */
    private static final Pattern BROKEN_YEAR = Pattern.compile("(?<=.{3})(?<![0-9])\\d{1,3}年.*");
    /** What is left of 2023—2024年 without its last year. */
    private static final Pattern YEARS = Pattern.compile("20[0-9]{2}年?[—–\\-－至到~～]+$");
    private static final Pattern LABEL = Pattern.compile("^(?:标题|名称|信息名称|文件名称|文章标题|题目)[:：]?");
    private static final Characters DELIMITERS = Characters.of("，。；：！？,;:!?|>》】〉»\t");

    /**
     * @param within the line, or lines, that may hold a title
     * @return null if there is none
     */
    Title parse(PlainText within) {
        String text = within.text();
        if (!text.contains("公开") || !ENDINGS.anyIn(text)) {
            return null;
        }
        Title best = null;
        int from = 0;
        for (Matcher words = WORDS.in(text); words != null; words = WORDS.in(text, from)) {
            Title title = title(within, words, from);
            if (title != null && (best == null || title.weight() > best.weight())) {
                best = title;
            }
            from = words.end();
        }
        return best == null || text.length() <= LONG_TEXT ? best : best.lighter(WITHIN_LONG_TEXT);
    }

    /** @param from behind the title before it in the same line */
    private static Title title(PlainText within, Matcher words, int from) {
        String text = within.text();
        String after = text.substring(words.end(), Math.min(text.length(), words.end() + LONG_TEXT));
        return CITED.matcher(after).find()
                ? null
                : title(text.substring(start(within, words.start(), from), words.start()), words, after);
    }

    /** In a long line the title begins after a delimiter, or after a blank if what follows the blank is a whole organ. */
    private static int start(PlainText within, int end, int from) {
        String text = within.text();
        int start = end;
        while (start > from && end - start < LONG_TEXT && !DELIMITERS.has(text.charAt(start - 1))) {
            start--;
        }
        if (text.length() <= LONG_TEXT) {
            return start;
        }
        int blank = end;
        while (blank > start) {
            blank = within.blankBefore(blank, start);
            if (OrganShape.fits(withoutYear(text.substring(blank, end)))) {
                return blank;
            }
        }
        return start;
    }

    private static String withoutYear(String text) {
        return YEAR_AT_END.matcher(YEAR_AT_START.matcher(text).replaceFirst("")).replaceFirst("");
    }

    private static Title title(String before, Matcher words, String after) {
        String lead = LABEL.matcher(before).replaceFirst("");
        Matcher rest = REST.matcher(after);
        rest.matches();
        String year = words.group("year");
        year = year == null ? rest.group("year") : year;
        String organ = lead;
        for (Pattern place : new Pattern[]{YEAR_AT_END, YEAR_AT_START}) {
            Matcher printed = place.matcher(organ);
            if (printed.find()) {
                year = year == null ? printed.group("year") : year;
                organ = organ.substring(0, printed.start()) + organ.substring(printed.end());
            }
        }
        Matcher range = YEARS.matcher(organ);
        if (range.find()) {
            year = null;
            organ = organ.substring(0, range.start());
        }
        organ = BROKEN_YEAR.matcher(organ).replaceFirst("");
        organ = ORGAN_LEAD_IN.matcher(organ).replaceFirst("");
        String led = LED_IN.matcher(organ).replaceFirst("");
        organ = OrganShape.fits(led) ? led : organ;
        organ = organ.startsWith("关于") && OrganShape.fits(organ.substring(2)) ? organ.substring(2) : organ;
        if (beginsWithinBrackets(lead) || RUNNING_START.matcher(organ).lookingAt() || RUNNING_TEXT.anyIn(organ)
                || organ.contains("编制") && DRAWN_UP.matcher(organ).find()) {
            return null;
        }
        String tail = after.substring(0, rest.start("more"));
        if (organ.isEmpty() && rest.group("organ") != null && OrganShape.fits(rest.group("organ"))) {
            organ = rest.group("organ");
        } else if (rest.group("organ") != null) {
            tail = after.substring(0, rest.start("organ") - 1);
        }
        int weight = weight(!organ.isEmpty(), year != null) - (rest.group("more").isEmpty() ? 0 : MORE_FOLLOWS)
                - (rest.group("letter") == null ? 0 : LETTER);
        return new Title(lead + words.group() + tail, organ.isEmpty() ? null : organ,
                year == null ? null : Dates.year(year), 0, weight);
    }

    /** 特公布某局（以下简称某局，下文同）2023年…… is running text, cut at its comma. */
    private static boolean beginsWithinBrackets(String lead) {
        int close = Math.max(lead.indexOf('）'), lead.indexOf(')'));
        return close >= 0 && lead.lastIndexOf('（', close) < 0 && lead.lastIndexOf('(', close) < 0;
    }

    private static int weight(boolean organ, boolean year) {
        if (organ) {
            return year ? COMPLETE : ORGAN_ONLY;
        }
        return year ? YEAR_ONLY : BARE;
    }
}
