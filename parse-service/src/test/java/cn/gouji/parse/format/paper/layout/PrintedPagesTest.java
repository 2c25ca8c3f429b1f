package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.page.Line;

import static org.assertj.core.api.Assertions.assertThat;

/** Lines of running text become paragraphs. The page of these tests has room for 40 Chinese characters a line. */
class PrintedPagesTest {

    private static final double SIZE = 10;
    private static final double LEFT = 50;

    @Test
    void fullLineGoesOn() {
        assertThat(paragraphs(
                "全年共收到政府信息公开申请三百一十件，上年结转零件，办结二百九十件，结转下年度继",
                "续办理二十件。")).hasSize(1);
    }

    /** Text set ragged: 条、 had no room, and a number is not parted. */
    @Test
    void lineThatHadNoRoomForTheNextWordGoesOn() {
        assertThat(paragraphs(
                "（一）主动公开情况。按照条例要求及时公开各类政府信息并做好政策解读工作，共公开各",
                "类政府信息若干，按照条例的要求在规定的时间内公开，其中政府网站公开信息共计614",
                "条、微信公众号公开的信息共计有四百零九条，全年一共组织的政务公开培训会议场次是",
                "12345678次。")).hasSize(1);
    }

    @Test
    void sentenceThatEndsBeforeTheEdgeDoesNotGoOn() {
        assertThat(paragraphs(
                "（一）主动公开情况。按照条例要求及时公开各类政府信息并做好政策解读工作，共公开各",
                "类政府信息若干，按照条例的要求在规定的时间内公开，其中政府网站公开若干条。",
                "2024年度未收到申请。")).hasSize(2);
    }

    @Test
    void numberedLineBeginsAParagraph() {
        assertThat(paragraphs(
                "全年共收到政府信息公开申请三百一十件，上年结转零件，办结二百九十件，结转若干件。",
                "( 二) 依申请公开情况。")).hasSize(2);
    }

    private static List<String> paragraphs(String... lines) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            double x = LEFT;
            for (char c : lines[i].toCharArray()) {
                double width = c < 0x80 ? SIZE / 2 : SIZE;
                glyphs.add(new Glyph(String.valueOf(c), x, 100 + i * 1.5 * SIZE, width, SIZE));
                x += width;
            }
        }
        PrintedPages pages = new PrintedPages();
        pages.add(new PageContent(1, 2 * LEFT + 40 * SIZE, 800, glyphs, List.of()));
        return pages.blocks().stream().map(block -> ((Line) block).text()).toList();
    }
}
