package cn.gouji.parse.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.page.Line;

/** Finds the title in the lines before the first section; it may be split over lines, given twice, or only cited. */
final class TitleReader {

    private static final int LINES = 120;
    private static final int CHARACTERS = 3000;
    private static final int WINDOW = 3;
    private static final int SPLIT_LINE = 60;
    private static final int FOR_EACH_SPLIT = 10;
    /** A title within 《》 is cited, perhaps from another document: it counts only if there is no other. */
    private static final int CITED = 90;
    private static final int NAVIGATION = 45;

    /** With which titles end, and what is printed behind them. */
    private static final Characters ENDS = Characters.of("告书报结函）)");
    private static final Pattern QUOTED = Pattern.compile("《([^《》]{4,80})》");
    private static final Pattern WHOLLY_QUOTED = Pattern.compile("^《([^《》]*)》?$");
    private static final Pattern PLACE = Pattern.compile("(?:[省市县区旗州盟镇乡]|街道|苏木)$");
    private static final Pattern PLACELESS = Pattern
            .compile("人民政府(?:办公[室厅])?|(?:街道)?办事处|管委会|管理委员会|(?:[^省市县区旗州盟镇乡街国]|市(?=场)){2,14}(?:局|委|委员会|办公室|厅)");
    private static final Keywords NAVIGATES = Keywords.of("首页", "当前位置", "您的位置", ">", "»", "上一篇", "上一条", "下一篇", "下一条",
            "相关链接", "相关信息", "相关文档");

    /** Browsers print the time in front of the title of a page. */
    private static final Pattern PRINTED_AT = Pattern.compile(
            "^\\s*\\d{1,4}[/.\\-年]\\d{1,2}[/.\\-月]\\d{1,4}日?[,，]?\\s*(?:[上下]午)?\\d{1,2}:\\d{2}(?:\\s*[AP]M)?\\s{2,}");
    private static final Keywords BREADCRUMB = Keywords.of("当前位置", "您的位置", "所在位置");

    private final TitleParser parser = new TitleParser();

    /** @return null if there is no title */
    Title read(List<Line> preface) {
        List<PlainText> lines = new ArrayList<>();
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < preface.size() && lines.size() < LINES; i++) {
            PlainText plain = PlainText.of(withoutTime(preface.get(i).text()), CHARACTERS);
            if (!plain.text().isEmpty()) {
                lines.add(plain);
                indexes.add(i);
            }
        }
        Title best = null;
        int menu = menuEnd(lines);
        for (int i = 0; i < lines.size(); i++) {
            best = better(best, inMenu(i < menu, single(lines.get(i))), indexes.get(i));
            for (int length = 2; length <= WINDOW && i + length <= lines.size(); length++) {
                best = better(best, inMenu(i < menu, joined(lines.subList(i, i + length))), indexes.get(i));
            }
        }
        return best;
    }

    /** What stands above the line that tells the place of a page within its site is the menu of the site. */
    private static int menuEnd(List<PlainText> lines) {
        for (int i = lines.size() - 1; i > 0; i--) {
            if (BREADCRUMB.anyIn(lines.get(i).text())) {
                return i;
            }
        }
        return 0;
    }

    private static Title inMenu(boolean inMenu, Title title) {
        return inMenu && title != null ? title.lighter(NAVIGATION) : title;
    }

    /** Of titles of several years the last is that of the report: those above it are links to other reports. */
    private static Title better(Title best, Title other, int line) {
        boolean isBetter = other != null && (best == null || other.weight() > best.weight()
                || other.weight() == best.weight() && !Objects.equals(other.year(), best.year()));
        return isBetter ? other.at(line) : best;
    }

    private Title single(PlainText line) {
        boolean quotes = line.text().indexOf('《') >= 0;
        if (!quotes) {
            return besideNavigation(line, parser.parse(line));
        }
        Matcher whole = WHOLLY_QUOTED.matcher(line.text());
        if (whole.matches()) {
            return parser.parse(PlainText.of(whole.group(1)));
        }
        Title title = parser.parse(withoutQuotes(line));
        if (title != null) {
            return besideNavigation(line, title);
        }
        Matcher quoted = QUOTED.matcher(line.text());
        while (quoted.find()) {
            title = parser.parse(PlainText.of(quoted.group(1)));
            boolean isTitle = title != null && title.text().equals(quoted.group(1));
            if (isTitle && title.weight() == TitleParser.COMPLETE) {
                return title.lighter(CITED);
            }
        }
        return null;
    }

    private static Title besideNavigation(PlainText line, Title title) {
        return title != null && NAVIGATES.anyIn(line.text()) ? title.lighter(NAVIGATION) : title;
    }

    private Title joined(List<PlainText> lines) {
        String last = lines.getLast().text();
        if (!ENDS.has(last.charAt(last.length() - 1))) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (PlainText line : lines) {
            if (line.text().length() > SPLIT_LINE || line.text().indexOf('《') >= 0) {
                return null;
            }
            text.append(line.text());
        }
        if (text.indexOf("公开") < 0
                || lines.stream().anyMatch(line -> NAVIGATES.anyIn(line.text()))) {
            return null;
        }
        Title title = parser.parse(PlainText.of(text.toString()));
        boolean isWhole = title != null && title.text().contentEquals(text)
                && (title.organ() == null || OrganShape.fits(title.organ()));
        if (!isWhole) {
            return null;
        }
        return partsAnOrgan(lines.getFirst().text(), title)
                ? title.lighter(-1)
                : title.lighter(FOR_EACH_SPLIT * (lines.size() - 1));
    }

    /** 修武县 above 民政局2023年……: without the line above the organ would have no place. */
    private static boolean partsAnOrgan(String first, Title title) {
        return title.weight() == TitleParser.COMPLETE && PLACE.matcher(first).find() && title.organ().startsWith(first)
                && PLACELESS.matcher(title.organ().substring(first.length())).matches();
    }

    private static String withoutTime(String line) {
        boolean maybe = !line.isEmpty() && line.charAt(0) <= '9' && line.indexOf(':') > 0;
        return maybe ? PRINTED_AT.matcher(line).replaceFirst("") : line;
    }

    private static PlainText withoutQuotes(PlainText line) {
        // Full stops of the same length keep what stands on both sides apart, and the blanks in their places.
        String text = QUOTED.matcher(line.text()).replaceAll(quoted -> "。".repeat(quoted.end() - quoted.start()));
        return new PlainText(text, line.blankBefore());
    }
}
