package cn.gouji.stats.official;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialLayoutTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyCellHasOneBoxAndEveryTableIsARectangle(Form form) {
        // Given
        FormCatalogue catalogue = FormCatalogue.of(form);

        // When
        List<LayoutTable> tables = OfficialLayout.of(catalogue);

        // Then
        assertThat(tables.stream().flatMap(table -> table.lines().stream()).flatMap(List::stream)
                .map(LayoutBox::cell).filter(Objects::nonNull))
                .containsExactlyElementsOf(catalogue.cells().stream().map(Cell::id).toList());
        tables.forEach(OfficialLayoutTest::assertRectangle);
    }

    @Test
    void requestsTableLooksLikeTheOfficialOne() {
        // When
        List<List<LayoutBox>> lines = OfficialLayout.of(FormCatalogue.of(Form.FORM_2021)).get(1).lines();

        // Then
        assertThat(lines).hasSize(3 + 25);
        assertThat(lines.get(0)).extracting(LayoutBox::rows).containsExactly(3, 1);
        assertThat(lines.get(0)).extracting(LayoutBox::columns).containsExactly(3, 7);
        assertThat(lines.get(1)).extracting(LayoutBox::label).containsExactly("自然人", "法人或其他组织", "总计");
        assertThat(lines.get(1)).extracting(LayoutBox::rows).containsExactly(2, 1, 2);
        LayoutBox results = lines.get(5).getFirst();
        assertThat(results.label()).isEqualTo("三、本年度办理结果");
        assertThat(results.rows()).isEqualTo(22);
        assertThat(lines.get(7).getFirst().label()).isEqualTo("（三）不予公开");
        assertThat(lines.get(7).getFirst().rows()).isEqualTo(8);
    }

    @Test
    void disputesStandOnOneLine() {
        // When
        LayoutTable disputes = OfficialLayout.of(FormCatalogue.of(Form.FORM_2021)).get(2);

        // Then
        assertThat(disputes.heading()).isEqualTo("四、政府信息公开行政复议、行政诉讼情况");
        assertThat(disputes.lines().get(0)).extracting(LayoutBox::label).containsExactly("行政复议", "行政诉讼");
        assertThat(disputes.lines().get(1)).extracting(LayoutBox::label).startsWith("结果维持").endsWith("未经复议直接起诉",
                "复议后起诉");
        assertThat(disputes.lines().getLast()).hasSize(15);
    }

    private static void assertRectangle(LayoutTable table) {
        int area = table.lines().stream().flatMap(List::stream).mapToInt(box -> box.rows() * box.columns()).sum();
        int width = table.lines().getFirst().stream().mapToInt(LayoutBox::columns).sum();
        assertThat(area).as(table.heading()).isEqualTo(width * table.lines().size());
    }
}
