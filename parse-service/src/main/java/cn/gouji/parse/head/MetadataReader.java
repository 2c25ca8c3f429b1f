package cn.gouji.parse.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.page.Line;

/** Reads lines such as 索引号：… 发布机构：… 发文日期：…, in one line or with the values below their labels. */
final class MetadataReader {

    private static final String ALONE = "alone";
    private static final int LINES = 80;
    private static final int CHARACTERS = 1500;
    private static final int VALUE = 60;
    private static final String ORGAN = "发布机构|发文机构|发文机关|制发机关|制发机构|公开机构|公开单位|公开机关|发布单位|发布机关|责任单位|公开责任部门|发布部门|生成单位|作者";
    private static final String WRITTEN = "成文日期|发文日期|生成日期|制发日期|发文时间|成文时间|生成时间|形成日期";
    /** 统计时间 is the period. */
    private static final String OF_NUMBERS = "(?<!统计)(?<!截止)(?<!起止)(?<!数据)";
    private static final String PUBLISHED = "发布日期|发布时间|公开日期|公开时间|" + OF_NUMBERS + "日期|" + OF_NUMBERS + "时间";
    /** When the page was last touched, be it years later. */
    private static final String UPDATED = "更新时间|更新日期";
    private static final String SOURCE = "信息来源|文章来源|来源";
    private static final String OTHER = "索引号|信息索引|文号|发文字号|主题分类|信息分类|分类|主题词|浏览次数|浏览量|点击数|点击量|阅读|字体|字号|"
            + "打印|有效性|公开方式|公开范围|公开形式|名称|标题|关键词|责任编辑|编辑|审核|体裁|有效期|分享";
    private static final Pattern LABEL = Pattern.compile("(?:(?<organ>" + ORGAN + ")|(?<written>" + WRITTEN
            + ")|(?<updated>" + UPDATED + ")|(?<published>" + PUBLISHED + ")|(?<source>" + SOURCE + ")|" + OTHER
            + ")(?<colon>[:：]|】[:：]?|[\\]][:：]?)");
    private static final Pattern BARE_LABEL = Pattern.compile("[\\[【]?(?:(?<organ>" + ORGAN + ")|(?<written>" + WRITTEN
            + ")|(?<published>发布日期|发布时间|公开日期|公开时间))[:：】\\]]?");
    /** Behind every label stands one of these, and hardly any line of running text has one. */
    private static final Characters LABEL_ENDS = Characters.of(":：】]");
    /** The last characters of all labels. */
    private static final String LABEL_LASTS = Stream.of(ORGAN, WRITTEN, PUBLISHED, UPDATED, SOURCE, OTHER)
            .flatMap(labels -> Stream.of(labels.split("\\|"))).map(label -> label.substring(label.length() - 1))
            .distinct().collect(Collectors.joining());
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_BARE_LABEL = LONGEST_LABEL + 2;
    private static final Pattern TRIM = Pattern.compile("[【】\\[\\]|:：，,；;]");

    Metadata read(List<Line> lines) {
        String organ = null;
        String source = null;
        LocalDate written = null;
        LocalDate published = null;
        LocalDate updated = null;
        LocalDate alone = null;
        for (Entry entry : entries(lines)) {
            switch (entry.kind()) {
                case "organ" -> organ = organ == null && OrganShape.fits(entry.value()) ? entry.value() : organ;
                case "source" -> source = source == null && OrganShape.fits(entry.value()) ? entry.value() : source;
                case "written" -> written = written == null ? date(entry) : written;
                case "updated" -> updated = updated == null ? date(entry) : updated;
                case ALONE -> alone = alone == null ? date(entry) : alone;
                default -> published = published == null ? date(entry) : published;
            }
        }
        published = published == null ? updated : published;
        return new Metadata(organ, source, written == null ? published : written, alone);
    }

    private static List<Entry> entries(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        String waiting = null;
        for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            PlainText plain = PlainText.of(line.text(), CHARACTERS);
            if (plain.text().isEmpty()) {
                continue;
            }
            if (waiting != null && plain.text().length() <= VALUE && !LABEL.matcher(plain.text()).find()) {
                entries.add(new Entry(waiting, plain.text(), plain.spaced(0, plain.text().length())));
            } else {
                addUnlabelled(plain, entries);
            }
            waiting = plain.text().length() <= LONGEST_BARE_LABEL ? bareLabel(plain.text()) : null;
            addLabelled(plain, entries);
        }
        return entries;
    }

    private static String bareLabel(String text) {
        char last = text.charAt(text.length() - 1);
        if (!LABEL_ENDS.has(last) && LABEL_LASTS.indexOf(last) < 0) {
            return null;
        }
        Matcher bare = BARE_LABEL.matcher(text);
        return bare.matches() ? kind(bare) : null;
    }

    private static void addLabelled(PlainText plain, List<Entry> entries) {
        String text = plain.text();
        Matcher label = LABEL.matcher(text);
        String kind = null;
        int from = 0;
        for (int end = labelEnd(text, 0); end >= 0; end = labelEnd(text, Math.max(from, end + 1))) {
            label.region(Math.max(from, end - LONGEST_LABEL), Math.min(text.length(), end + 2));
            if (!label.find()) {
                continue;
            }
            if (kind != null) {
                entries.add(entry(kind, plain, from, label.start()));
            }
            boolean wanted = Stream.of("organ", "written", "published", "updated", "source")
                    .anyMatch(group -> label.group(group) != null);
            kind = wanted ? kind(label) : null;
            from = label.end();
        }
        if (kind != null) {
            entries.add(entry(kind, plain, from, text.length()));
        }
    }

    private static void addUnlabelled(PlainText plain, List<Entry> entries) {
        DateLine line = DateLine.of(plain);
        if (line != null && line.behind().isEmpty()) {
            entries.add(new Entry(ALONE, line.date(), line.date()));
        } else if (line != null && (LABEL.matcher(line.behind()).lookingAt() || line.behind().startsWith("【")
                || line.behind().startsWith("["))) {
            entries.add(new Entry("published", line.date(), line.date()));
        }
    }

    private static Entry entry(String kind, PlainText plain, int from, int to) {
        String value = value(plain, from, to);
        boolean dated = !kind.equals("organ") && !kind.equals("source");
        return new Entry(kind, value, dated ? plain.spaced(from, Math.min(to, from + VALUE)) : value);
    }

    private static int labelEnd(String text, int from) {
        for (int end = Math.max(from, 1); end < text.length(); end++) {
            if (LABEL_ENDS.has(text.charAt(end)) && LABEL_LASTS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static String kind(Matcher label) {
        for (String kind : label.namedGroups().keySet()) {
            if (!kind.equals("colon") && label.group(kind) != null) {
                return kind;
            }
        }
        throw new IllegalStateException("The label is of no kind");
    }

    /** The value of the last label of a line ends at a blank or bar: what follows it is no longer metadata. */
    private static String value(PlainText plain, int from, int to) {
        int end = Math.min(to, from + VALUE);
        int bar = plain.text().indexOf('|', from);
        end = bar >= from && bar < end ? bar : end;
        int blank = plain.blankBefore().nextSetBit(from + 2);
        boolean wholeOrgan = blank > from && blank < end && OrganShape.fits(plain.text().substring(from, blank));
        return TRIM.matcher(plain.text().substring(from, wholeOrgan ? blank : end)).replaceAll("");
    }

    /** 2024-1-8 10:20 tells the day only with its blank; within the date blanks may stand anywhere. */
    private static LocalDate date(Entry entry) {
        LocalDate date = date(entry.spaced());
        return date == null ? date(entry.value()) : date;
    }

    private static LocalDate date(String value) {
        Matcher date = Dates.DATE.in(value);
        return date != null && date.start() <= 1 ? Dates.date(date) : null;
    }

    private record Entry(String kind, String value, String spaced) {
    }

    /**
     * What the box above or below a published report says.
     *
     * @param organ 发布机构
     * @param source 来源, often the site and not the organ
     * @param issuedOn 成文日期 or, failing that, the day of publication
     * @param dateAlone a line that holds a date and no words
     */
    record Metadata(String organ, String source, LocalDate issuedOn, LocalDate dateAlone) {
    }
}
