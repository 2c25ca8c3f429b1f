package cn.gouji.contracts.form;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The ids are a public contract: this test spells them out and must never need a change, only additions. */
class CellIdTest {

    private static final List<String> APPLICANTS = List.of("naturalPerson", "business", "research", "publicWelfare",
            "legalService", "otherOrganisation", "total");
    private static final List<String> RESULTS = List.of("upheld", "corrected", "other", "pending", "total");
    private static final List<String> DISPUTES = List.of("review", "directLitigation", "litigationAfterReview");

    private static final List<String> REQUESTS_2021 = List.of("received", "carriedIn", "granted", "partlyGranted",
            "refused.stateSecret", "refused.prohibitedByLaw", "refused.securityAndStability",
            "refused.thirdPartyRights", "refused.internalAffairs", "refused.processInformation",
            "refused.enforcementFile", "refused.administrativeInquiry", "unavailable.notHeld",
            "unavailable.needsCreation", "unavailable.stillUnclear", "unprocessed.petition", "unprocessed.repeated",
            "unprocessed.publication", "unprocessed.excessive", "unprocessed.reissue", "otherwise.correctionOverdue",
            "otherwise.feeOverdue", "otherwise.other", "concluded", "carriedOver");

    @Test
    void form2021() {
        List<String> expected = new ArrayList<>(List.of(
                "disclosure.rules.issued", "disclosure.rules.repealed", "disclosure.rules.inForce",
                "disclosure.normativeDocuments.issued", "disclosure.normativeDocuments.repealed",
                "disclosure.normativeDocuments.inForce",
                "disclosure.licensing.decisions",
                "disclosure.penalties.decisions", "disclosure.coercion.decisions",
                "disclosure.fees.amount"));
        expected.addAll(table("requests", REQUESTS_2021, APPLICANTS));
        expected.addAll(table("disputes", DISPUTES, RESULTS));

        assertThat(expected).hasSize(200);
        assertThat(ids(Form.FORM_2021)).containsExactlyElementsOf(expected);
    }

    @Test
    void form2019() {
        List<String> rows = new ArrayList<>(REQUESTS_2021);
        rows.removeAll(List.of("otherwise.correctionOverdue", "otherwise.feeOverdue"));

        List<String> expected = new ArrayList<>(List.of(
                "disclosure2019.rules.created", "disclosure2019.rules.published",
                "disclosure2019.rules.publishedInAll",
                "disclosure2019.normativeDocuments.created", "disclosure2019.normativeDocuments.published",
                "disclosure2019.normativeDocuments.publishedInAll",
                "disclosure2019.licensing.itemsLastYear", "disclosure2019.licensing.change",
                "disclosure2019.licensing.decisions",
                "disclosure2019.otherServices.itemsLastYear", "disclosure2019.otherServices.change",
                "disclosure2019.otherServices.decisions",
                "disclosure2019.penalties.itemsLastYear", "disclosure2019.penalties.change",
                "disclosure2019.penalties.decisions",
                "disclosure2019.coercion.itemsLastYear", "disclosure2019.coercion.change",
                "disclosure2019.coercion.decisions",
                "disclosure2019.fees.itemsLastYear", "disclosure2019.fees.change",
                "disclosure2019.procurement.items", "disclosure2019.procurement.amount"));
        expected.addAll(table("requests", rows, APPLICANTS));
        expected.addAll(table("disputes", DISPUTES, RESULTS));

        assertThat(expected).hasSize(22 + 161 + 15);
        assertThat(ids(Form.FORM_2019)).containsExactlyElementsOf(expected);
    }

    private static List<String> ids(Form form) {
        return FormCatalogue.of(form).cells().stream().map(Cell::id).toList();
    }

    private static List<String> table(String name, List<String> rows, List<String> columns) {
        return rows.stream()
                .flatMap(row -> columns.stream().map(column -> name + "." + row + "." + column))
                .toList();
    }
}
