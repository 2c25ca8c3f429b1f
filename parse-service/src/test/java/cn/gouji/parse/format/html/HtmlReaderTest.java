package cn.gouji.parse.format.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HtmlReaderTest {

    private final HtmlReader reader = new HtmlReader();

    @Test
    void mergedCellsCoverTheirPlaces() throws UnreadableDocumentException {
        // When
        List<List<String>> rows = rows("<table><tr><td rowspan=2 colspan=2>甲<td>1<tr><td>2<tr><td>乙<td rowspan=0>丙<td>3"
                + "<tr><td>丁<td>4</table>");

        // Then
        assertThat(rows).containsExactly(List.of("甲", "", "1"), List.of("", "", "2"), List.of("乙", "丙", "3"),
                List.of("丁", "", "4"));
    }

    @Test
    void placesNameTableAndRow() throws UnreadableDocumentException {
        // When
        Document document = read("<p>标题<table><tr><td>1<td>2</table><p>文字<table><tr><td>3<td>4<tr><td>5<td>6</table>");

        // Then
        assertThat(((Line) document.blocks().getFirst()).place().line()).isEqualTo(1);
        assertThat(((Grid) document.blocks().getLast()).rows().getLast().place().cell()).isEqualTo("表2 第2行");
    }

    @Test
    void linesOfACellAreJoinedAndNumbersStayApart() throws UnreadableDocumentException {
        assertThat(rows("<table><tr><td>（一）予以<br>公开<td><p>1</p><p>2</p><td>&nbsp;</table>"))
                .containsExactly(List.of("（一）予以公开", "1 2", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i class=old>9</i>5", "<b class='x old'>9</b>5", "<i style='opacity:0'>9</i>5",
            "<i style='font-size: 0'>9</i>5", "<i style='position:absolute; left:-9999px'>9</i>5", "5<sup>1</sup>",
            "5<span style='vertical-align:super'>1</span>", "<span>5</span><i><sup>[1]</sup></i>",
            "5<a href='#_ftn1'><span class=mark>[1]</span></a>", "<i class=struck>9</i>5",
            "<i style='color:#fff'>9</i>5"})
    void whatNobodySeesIsNoPartOfANumber(String cell) throws UnreadableDocumentException {
        assertThat(rows("""
                <style>/* {} */ @media print { i { display: none } }
                .nav, td .old { color: red; DISPLAY : none !important } td .struck {text-decoration: line-through}
                a:hover { display: none } table { left: -999px }</style>
                <table><tr><td>甲<td>%s</table>""".formatted(cell))).containsExactly(List.of("甲", "5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<i style='opacity:0.8'>95</i>", "<td style='background:#036'><b style='color:#fff'>95</b>",
            "<b style='background-color:white'>95</b>",
            "<div style='font-size:0'><b style='font-size: 14px'>95</b></div>", "<b style='margin-left:-999px'>95</b>",
            "<div id='js_content' style='visibility: hidden; opacity: 0;'>95</div>"})
    void whatIsSeenIsRead(String cell) throws UnreadableDocumentException {
        assertThat(rows("<style>.b{display:none}</style><table><tr><td>甲<td>" + cell + "</table>").getFirst())
                .contains("95");
    }

    @Test
    void pageWhoseTextIsElsewhereSaysSo() {
        assertThatThrownBy(() -> read("<html><body><div id=app></div><script>load('a.json')</script></body></html>"))
                .hasMessageContaining("由脚本载入");
        assertThatThrownBy(() -> read("<html><body><h1>年度报告</h1><iframe src='view?file=a.pdf'></iframe></body></html>"))
                .hasMessageContaining("框架");
    }

    @Test
    void tableThatLaysThePageOutIsNone() throws UnreadableDocumentException {
        // When
        Document document = read("<table><tr><td>左<td><table><tr><td>1<td>2</table><p>下</table>");

        // Then
        assertThat(lines(document)).containsExactly("左", "下");
        assertThat(grids(document)).hasSize(1);
    }

    @Test
    void boxOfMetadataBecomesLines() throws UnreadableDocumentException {
        assertThat(lines(read("<table><tr><th>索 引 号：<td>1/2024<th>发布机构<td>清河镇人民政府<tr><td>发文日期：2024-01-20<td></table>")))
                .containsExactly("索引号：1/2024", "发布机构：清河镇人民政府", "发文日期：2024-01-20");
    }

    @Test
    void whatNobodySeesIsLeftOut() throws UnreadableDocumentException {
        assertThat(
                lines(read("<div>看见<b hidden>1</b><i style='DISPLAY : none'>2</i><script>3</script><del>4</del></div>"
                        + "<nav>5</nav><ul><li><a>2021年报告</a><li><a>2022年报告</a><li><a>2023年报告</a></ul></p></p>")))
                .containsExactly("看见");
    }

    @Test
    void struckOutNumbersAndMarksOfFootnotesAreNoPartOfAValue() throws UnreadableDocumentException {
        assertThat(rows("<table><tr><td>1<sup>2</sup><td>3<sup>[4]</sup><td><s>5</s>6<td><span style="
                + "'text-decoration: line-through'>7</span>8<td><sup>9</sup></table>"))
                .containsExactly(List.of("1", "3", "6", "8", "9"));
    }

    @Test
    void fieldsOfAFormShowTheirValues() throws UnreadableDocumentException {
        assertThat(rows("<table><tr><td>规章<td><input readonly value=3><td><input type=hidden value=4></table>"))
                .containsExactly(List.of("规章", "3", ""));
    }

    @Test
    void footOfATableStandsBehindItsRows() throws UnreadableDocumentException {
        assertThat(rows("<table><tfoot><tr><td>三<td>3<tbody><tr><td>一<td>1<tr><td>二<td>2</table>"))
                .containsExactly(List.of("一", "1"), List.of("二", "2"), List.of("三", "3"));
    }

    @Test
    void headOfATableStandsBeforeItsRows() throws UnreadableDocumentException {
        assertThat(rows("<table><tbody><tr><td>甲<td>1</tbody><thead><tr><th>名<th>数</thead></table>"))
                .containsExactly(List.of("名", "数"), List.of("甲", "1"));
    }

    @Test
    void encodingIsFoundByTheBytes() throws UnreadableDocumentException {
        String page = "<html><meta charset=utf-8><body>政府信息公开</body></html>";
        String wrong = page.replace("utf-8", "gbk");
        for (byte[] bytes : List.of(page.getBytes(Charset.forName("GBK")), wrong.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + wrong).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(reader.accepts(bytes)).isTrue();
            assertThat(lines(reader.read(bytes))).containsExactly("政府信息公开");
        }
    }

    @Test
    void declaredEncodingIsNeverAsked() throws UnreadableDocumentException {
        // Given
        List<Charset> charsets = List.of(StandardCharsets.UTF_8, Charset.forName("GBK"), Charset.forName("GB18030"),
                StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

        for (String declared : List.of("utf-8", "gb2312", "big5", "iso-8859-1", "windows-1252", "utf-16", "nonsense",
                "")) {
            for (Charset charset : charsets) {
                String page = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?><html><head><meta http-equiv="
                        + "\"Content-Type\" content=\"text/html; charset=" + declared + "\"></head><body><p>"
                        + "清河镇人民政府，共12件。".repeat(20) + "</p></body></html>";

                // Then
                assertThat(reader.accepts(page.getBytes(charset))).isTrue();
                assertThat(lines(reader.read(page.getBytes(charset)))).as("%s as %s", charset, declared)
                        .containsExactly("清河镇人民政府，共12件。".repeat(20));
            }
        }
    }

    @Test
    void halfACharacterSwallowsNoDigit() throws UnreadableDocumentException {
        // Given
        byte[] page = ("<html><body>" + "政府信息公开".repeat(40) + "#12</body></html>").getBytes(Charset.forName("GBK"));
        page[new String(page, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xD0;

        // Then
        assertThat(lines(reader.read(page)).getFirst()).endsWith("12");
    }

    @Test
    void titleOfThePageStandsBesideIt() throws UnreadableDocumentException {
        assertThat(read(
                "<html><head><title>某镇年报_某网</title><meta name='ArticleTitle' content='某镇年报'></head><body>一、</body>")
                .asides()).extracting(Line::text).containsExactly("某镇年报", "某镇年报_某网");
    }

    @Test
    void characterCutInTwoSpoilsNoMoreThanItself() throws UnreadableDocumentException {
        // Given
        byte[] page = ("<html><body>" + "政府信息公开".repeat(40) + "</body></html>").getBytes(StandardCharsets.UTF_8);
        page[13] = ' ';

        // Then
        assertThat(lines(reader.read(page)).getFirst()).endsWith("府信息公开");
    }

    @Test
    void tablesWithinMarkdownLeaveItsLinesAlone() throws UnreadableDocumentException {
        assertThat(lines(read("# 标题\n\n一、总体情况\n<table><tr><td>1</td><td>2</td></tr></table>\n二、其他")))
                .containsExactly("# 标题", "一、总体情况", "二、其他");
    }

    @Test
    void rowsOfBlocksAreATable() throws UnreadableDocumentException {
        assertThat(rows("""
                <div class=t><ul><li>甲<li>乙<li>丙<li>丁</ul>
                <ul><li><b>子</b><li>&nbsp;<li><span>5</span><li></ul><ul><li>丑<li>6</ul></div>"""))
                .containsExactly(List.of("甲", "乙", "丙", "丁"), List.of("子", "", "5", ""), List.of("丑", "6"));
        assertThat(rows("""
                <div><div><p>甲</p><p>乙</p><p>丙</p><p>丁</p></div><div><p style="grid-column: span 3">子</p><p>1</p></div>
                <div><p>丑</p><p></p><p>2</p><p>3</p></div></div>"""))
                .containsExactly(List.of("甲", "乙", "丙", "丁"), List.of("子", "", "", "1"), List.of("丑", "", "2", "3"));
    }

    @Test
    void cellsOfAGridStandWhereItsStyleHasThem() throws UnreadableDocumentException {
        assertThat(
                rows("""
                        <style>.g{display:grid;grid-template-columns:2fr repeat(3, minmax(10px, 1fr))} .w{grid-column:2 / span 3}
                        .g > b:hover{grid-column:1/-1}</style><div class=g><p style="grid-row:span 2">甲</p><p class=w>乙</p>
                        <p></p><p>2</p><p></p><p>丙</p><p style="grid-column: 2 / 4">&nbsp;</p><p>3</p></div>"""))
                .containsExactly(List.of("甲", "乙", "", ""), List.of("", "", "2", ""), List.of("丙", "", "", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"repeat(4,1fr)'><p>甲</p><p>1</p><p>2</p>",
            "repeat(4,1fr)'><p>甲</p><p>1</p><p>2</p><p>3</p><p>乙</p>",
            "repeat(auto-fill,80px)'><p>甲</p><p>1</p><p>2</p><p>3</p>", "1fr 3fr'><p>甲</p><p>1</p>",
            "repeat(4,1fr);grid-auto-flow:column'><p>甲</p><p>1</p><p>2</p><p>3</p>"})
    void aGridWhoseRowsAreNotToldIsLines(String grid) throws UnreadableDocumentException {
        assertThat(grids(
                read("<html><body><div style='display:grid;grid-template-columns:" + grid + "</div></body></html>")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div><p>甲</p><p>乙</p><p>丙</p><p>丁</p></div><div><p>1</p><p>2</p><p>3</p><p>4</p></div>文字",
            "<div><p>甲</p><p>乙</p><p>丙</p><p>丁</p></div><div><p>甲</p><p>乙</p><p>丙</p><p>丁</p></div>",
            "<div>甲<p>乙</p></div><div><p>1</p><p>2</p><p>3</p><p>4</p></div>"})
    void otherBlocksAreLines(String blocks) throws UnreadableDocumentException {
        assertThat(grids(read("<html><body><div>" + blocks + "</div></body></html>"))).isEmpty();
    }

    @Test
    void textWithTabsKeepsItsColumns() throws UnreadableDocumentException {
        // When
        Document document = read("<html><body><p>标题</p><pre>表\n甲\t\t5\n乙\t6\t\n  丙    7    8</pre></body></html>");

        // Then
        assertThat(grids(document).getFirst().rows()).extracting(GridRow::cells)
                .containsExactly(List.of("甲", "", "5"), List.of("乙", "6", ""));
        assertThat(lines(document)).containsExactly("标题", "表", "  丙    7    8");
    }

    @Test
    void plainTextIsNoPage() {
        assertThat(reader.accepts("1 < 2 <br> a</b>".getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void pageWithoutTextIsToldSo() {
        assertThatThrownBy(() -> read("<html><body><img src=1></body></html>"))
                .isInstanceOf(UnreadableDocumentException.class).hasMessage("网页中没有文字。");
    }

    private Document read(String html) throws UnreadableDocumentException {
        return reader.read(html.getBytes(StandardCharsets.UTF_8));
    }

    private List<List<String>> rows(String html) throws UnreadableDocumentException {
        return grids(read(html)).getFirst().rows().stream().map(GridRow::cells).toList();
    }

    private static List<Grid> grids(Document document) {
        return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
    }

    private static List<String> lines(Document document) {
        return document.blocks().stream().filter(Line.class::isInstance).map(block -> ((Line) block).text()).toList();
    }
}
