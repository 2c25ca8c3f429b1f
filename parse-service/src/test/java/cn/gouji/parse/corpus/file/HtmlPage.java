package cn.gouji.parse.corpus.file;

import java.util.List;

import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.style.Style;

/**
 * A web page.
 *
 * @param merged whether cells are merged as in the official form
 * @param framed whether the page is laid out by a table, with navigation around the report, and lacks end tags
 */
record HtmlPage(String name, boolean merged, boolean framed) implements Style {

    @Override
    public boolean keepsColumns() {
        return true;
    }

    @Override
    public String write(Sheet sheet) {
        HtmlPieces pieces = new HtmlPieces(framed);
        pieces.write(sheet, merged);
        String head = "<!DOCTYPE html><html><head><meta charset=\"gb2312\"><title>某网站</title>"
                + "<style>td { color: red }</style><script>var a = '<table><tr><td>1</table>';</script></head><body>";
        String body = framed ? above() + pieces.html() + below() : pieces.html().toString();
        return head + body + "</body></html>";
    }

    private static String above() {
        return """
                <div class="nav"><ul><li><a href="/">首页</a><li><a href="/a">政务公开</a><li><a href="/b">办事服务</a></ul></div>
                <div>当前位置：<a href="/">首页</a> &gt; <a href="/c">政府信息公开</a> &gt; 年度报告</div>
                <table width=1000><tr><td><ul>
                <li><a href="1">某某镇2017年政府信息公开工作年度报告</a></li>
                <li><a href="2">某某镇2018年政府信息公开工作年度报告</a></li>
                <li><a href="3">某某镇2016年政府信息公开工作年度报告</a></li></ul></td><td>
                <table><tr><td>索 引 号：</td><td>000014349/2024-00012</td><td>主题分类：</td><td>其他</td></tr>
                <tr><td>信息来源：</td><td>&nbsp;</td><td>有效性：</td><td>有效</td></tr></table>
                <span style="display: none">1 2 3 4 5 6 7</span>
                """;
    }

    private static String below() {
        return """
                <p><a href=x>打印</a>&nbsp;<a href=y>关闭</a></td></tr></table>
                <footer>主办：某某人民政府 电话：0000-1234567</footer>
                """;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Writes lines and tables as elements. */
    private static final class HtmlPieces implements Pieces {

        private final StringBuilder html = new StringBuilder();
        private final boolean sloppy;

        HtmlPieces(boolean sloppy) {
            this.sloppy = sloppy;
        }

        StringBuilder html() {
            return html;
        }

        @Override
        public void line(Paragraph.Role role, String text) {
            String tag = role == Paragraph.Role.TITLE ? "h1" : "p";
            html.append('<').append(tag).append(" class=MsoNormal><span lang=EN-US>").append(escaped(text));
            html.append(sloppy && tag.equals("p") ? "\n" : "</span><o:p></o:p></" + tag + ">\n");
        }

        @Override
        public void table(List<List<PrintedCell>> rows) {
            html.append("<table border=1 cellspacing=0>\n");
            for (List<PrintedCell> row : rows) {
                html.append("<tr>");
                row.forEach(this::cell);
                html.append(sloppy ? "\n" : "</tr>\n");
            }
            html.append("</table>\n");
        }

        private void cell(PrintedCell cell) {
            html.append("<td");
            html.append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + "\"" : "");
            html.append(cell.rows() > 1 ? " rowspan=" + cell.rows() : "").append("><p align=center>");
            html.append(cell.text().isEmpty() ? "&nbsp;" : escaped(cell.text()));
            html.append(sloppy ? "" : "</p></td>");
        }

        private static String escaped(String text) {
            return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
        }
    }
}
