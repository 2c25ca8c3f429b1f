package cn.gouji.parse.head;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.parse.page.Line;

/** The year that the running text of a report names; null where it names none. */
final class TextYear {

    private static final int OPENING_LINES = 4;
    private static final Pattern OPENING_YEAR = Pattern
            .compile("^(?:[（(][一二三][）)](?:[^，。：:]{2,16}[。：:])?)?[^，,。]{0,12}?(?<year>" + Dates.YEAR + ")年(?![0-9])");
    private static final int LINES = 20;
    private static final Pattern LINE_YEAR = Pattern
            .compile("^(?:[（(][一二三四五][）)][^，。：:]{2,16}[。：:])?(?<year>" + Dates.YEAR + ")年(?:度|以来)?[，,我本全]");
    private static final Pattern PREFACE_YEAR = Pattern.compile("^(?<year>" + Dates.YEAR + ")年(?:度|以?来)?[，,]");
    /** What the text calls itself: 编制了2021年政府信息公开年度报告. */
    private static final Pattern NAMED_YEAR = Pattern
            .compile(
                    "(?:[现特][^，。；]{0,8}(?:公布|公开|发布)|[现特]将|(?:编制|编写|撰写|形成|制定)(?:完成)?)了?[《“]?[^，。；：《》“”（(]{0,30}?(?:[（(][^（()）]{2,20}[）)])?(?<year>"
                            + Dates.YEAR
                            + ")年度?的?[^，。；：《》（(]{0,24}?信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况)?(?:报告|年报)(?=[》”，。；：（(]|$|(?:公布|公开|发布|总结)?如下|予以|向社会)");

    /** 从六个方面汇报我镇2023年政府信息公开工作 */
    private static final Pattern TOLD_YEAR = Pattern.compile("(?:汇报|报告|总结)[^，。；《》0-9]{0,12}?(?<year>" + Dates.YEAR
            + ")年度?的?(?:政府|政务)信息公开工作");

    private TextYear() {
    }

    /** That of the report as the text calls itself. */
    static Integer named(List<Line> preface, List<Line> body) {
        return Stream.concat(preface.stream(), body.stream().limit(OPENING_LINES)).map(Line::text)
                .filter(text -> text.contains("信息公开") && text.contains("20"))
                .map(text -> find(NAMED_YEAR, PlainText.of(text).text())).filter(Objects::nonNull).findFirst()
                .orElse(null);
    }

    /** With which the first words of the text begin. */
    static Integer opening(List<Line> preface, List<Line> body) {
        for (Line line : preface) {
            Integer year = find(PREFACE_YEAR, PlainText.of(line.text(), 60).text());
            if (year != null) {
                return year;
            }
        }
        for (Line line : body.subList(0, Math.min(OPENING_LINES, body.size()))) {
            Integer year = find(OPENING_YEAR, PlainText.of(line.text(), 60).text());
            if (year != null) {
                return year;
            }
        }
        Integer told = body.stream().limit(OPENING_LINES).map(Line::text).filter(text -> text.contains("信息公开工作"))
                .map(text -> find(TOLD_YEAR, PlainText.of(text).text())).filter(Objects::nonNull).findFirst()
                .orElse(null);
        return told == null ? ofSentences(body.subList(0, Math.min(LINES, body.size()))) : told;
    }

    /** The only year that lines further down begin with. */
    private static Integer ofSentences(List<Line> lines) {
        List<Integer> years = lines.stream().map(line -> find(LINE_YEAR, PlainText.of(line.text(), 60).text()))
                .filter(Objects::nonNull).distinct().toList();
        return years.size() == 1 ? years.getFirst() : null;
    }

    static Integer find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Integer.valueOf(Dates.year(matcher.group("year"))) : null;
    }
}
