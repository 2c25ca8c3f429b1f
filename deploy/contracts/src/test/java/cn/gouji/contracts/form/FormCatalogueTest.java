package cn.gouji.contracts.form;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FormCatalogueTest {

    @Test
    void form2021HasTwoHundredCells() {
        assertThat(FormCatalogue.of(Form.FORM_2021).cells()).hasSize(200);
    }

    @Test
    void form2019HasOneRowForOtherwiseAndItsOwnDisclosureTable() {
        FormCatalogue catalogue = FormCatalogue.of(Form.FORM_2019);

        List<String> ids = catalogue.cells().stream().map(Cell::id).toList();

        assertThat(ids).contains("requests.otherwise.other.total", "disclosure2019.procurement.amount")
                .doesNotContain("requests.otherwise.feeOverdue.total")
                .noneMatch(id -> id.startsWith("disclosure."));
        assertThat(ids.stream().filter(id -> id.startsWith("requests."))).hasSize(23 * 7);
    }

    @Test
    void everyRequestsRowStandsInTheOrderOfTheForm() {
        FormBlock block = FormCatalogue.of(Form.FORM_2021).table("requests").blocks().getFirst();

        assertThat(block.rows()).hasSize(25);
        assertThat(block.rows().get(2).path()).isEqualTo("三、本年度办理结果 （一）予以公开");
        assertThat(block.rows().get(24).id()).isEqualTo("carriedOver");
    }
}
