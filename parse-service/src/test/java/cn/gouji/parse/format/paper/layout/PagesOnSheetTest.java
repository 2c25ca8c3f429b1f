package cn.gouji.parse.format.paper.layout;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.parse.format.paper.Glyph;
import cn.gouji.parse.format.paper.PageContent;
import cn.gouji.parse.format.paper.Ruling;

import static org.assertj.core.api.Assertions.assertThat;

class PagesOnSheetTest {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Ruling> rulings = new ArrayList<>(List.of(new Ruling(true, 300, 60, 390)));

    PagesOnSheetTest() {
        for (int i = 0; i < 10; i++) {
            for (double x : new double[]{60, 480}) {
                for (int c = 0; c < 10; c++) {
                    glyphs.add(new Glyph("字", x + c * 30, 100 + i * 20, 12, 12));
                }
            }
        }
    }

    @Test
    void pagesSideBySideAreTwo() {
        // When
        List<PageContent> pages = PagesOnSheet.of(sheet());

        // Then
        assertThat(pages).hasSize(2).allSatisfy(page -> assertThat(page.glyphs()).hasSize(100));
        assertThat(pages.getFirst().rulings()).containsExactly(rulings.getFirst());
        assertThat(pages.getLast().glyphs().getFirst().x()).isEqualTo(60);
        assertThat(pages).allSatisfy(page -> assertThat(page.number()).isEqualTo(3));
    }

    @Test
    void aTableThatCrossesTheMiddleIsOnOnePage() {
        // Given
        rulings.add(new Ruling(true, 320, 60, 780));

        // Then
        assertThat(PagesOnSheet.of(sheet())).containsExactly(sheet());
    }

    @Test
    void columnsWithoutLinesMayBeThoseOfATable() {
        // Given
        rulings.clear();

        // Then
        assertThat(PagesOnSheet.of(sheet())).containsExactly(sheet());
    }

    private PageContent sheet() {
        return new PageContent(3, 840, 595, glyphs, rulings);
    }
}
