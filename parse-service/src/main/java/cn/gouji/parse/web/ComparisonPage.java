package cn.gouji.parse.web;

import cn.gouji.parse.comparison.TextComparison;
import cn.gouji.parse.comparison.TextComparison.ParagraphPair;
import cn.gouji.parse.comparison.TextComparison.Piece;
import cn.gouji.parse.comparison.TextComparison.SectionPair;
import cn.gouji.parse.comparison.TextComparison.Side;

/** A comparison as a page for people, in the looks of the pages of stats-service. */
final class ComparisonPage {

    private final StringBuilder page = new StringBuilder();

    private ComparisonPage() {
    }

    static String of(TextComparison comparison) {
        ComparisonPage html = new ComparisonPage();
        html.write(comparison);
        return html.page.toString();
    }

    private void write(TextComparison comparison) {
        String here = year(comparison.here());
        String other = year(comparison.other());
        page.append("""
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="utf-8"><title>文字对照 · 勾稽</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="icon" href="data:,"><link rel="stylesheet" href="/statistics.css"></head>
                <body><header><p class="brand"><a href="/">勾稽</a> <span>政府信息公开工作年度报告的核对与汇总</span></p></header>
                <main id="content">
                """);
        element("h1", here + "与" + other + "文字对照");
        page.append("<p>").append(link(comparison.here())).append("<br>").append(link(comparison.other()))
                .append("</p>\n");
        element("p class=\"note\"", "下划线是" + here + "才有的文字，删除线是只在" + other
                + "有的文字。相似度不计数字和年份。第二、三、四部分的表格按单元格比较，不在此列。");
        if (comparison.sections().isEmpty()) {
            element("p", "两份报告都没有可以对照的文字。");
        }
        comparison.sections().forEach(section -> write(section, here, other));
        page.append("</main></body></html>\n");
    }

    private void write(SectionPair section, String here, String other) {
        element("h2", section.heading() != null ? section.heading() : section.otherHeading());
        if (section.similarity() == null) {
            element("p", "只有" + (section.heading() != null ? here : other) + "有这一部分。");
        } else {
            element("p", "相似度 " + percent(section.similarity()));
        }
        page.append("<div class=\"sheet\"><table class=\"list\"><thead><tr><th scope=\"col\">情况</th>")
                .append("<th scope=\"col\">文字</th></tr></thead><tbody>\n");
        for (ParagraphPair pair : section.paragraphs()) {
            page.append("<tr><td>");
            page.append(switch (pair.state()) {
                case SAME -> "相同";
                case CHANGED -> pair.similarity() == 1 ? "仅数字变化" : "有改动 " + percent(pair.similarity());
                case ONLY_HERE -> "新增";
                case ONLY_THERE -> "已无";
            });
            page.append("</td><td>");
            switch (pair.state()) {
                case SAME -> page.append(escaped(pair.text()));
                case CHANGED -> pair.pieces().forEach(this::write);
                case ONLY_HERE -> element("ins", pair.text());
                case ONLY_THERE -> element("del", pair.otherText());
            }
            page.append("</td></tr>\n");
        }
        page.append("</tbody></table></div>\n");
    }

    private void write(Piece piece) {
        switch (piece.state()) {
            case ONLY_HERE -> element("ins", piece.text());
            case ONLY_THERE -> element("del", piece.text());
            default -> page.append(escaped(piece.text()));
        }
    }

    private void element(String start, String text) {
        page.append('<').append(start).append('>').append(escaped(text)).append("</")
                .append(start.split(" ", 2)[0]).append('>');
    }

    private static String link(Side side) {
        return "<a href=\"/reports/" + escaped(side.submissionId()) + "\">"
                + escaped(side.title() == null ? year(side) : side.title()) + "</a>";
    }

    private static String year(Side side) {
        return side.year() == null ? "年度不明的报告" : side.year() + "年度";
    }

    /** Rounded down, so that 100 % means that nothing but numbers changed. */
    private static String percent(double share) {
        return (int) Math.floor(share * 100) + "%";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
