package cn.gouji.contracts.report;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParsedReportTest {

    @Test
    void otherCellsLeaveTheTextBeforeTheSectionsAsItIs() {
        // Given
        List<TextPlace> places = List.of(new TextPlace(0, Place.ofLine(1)));
        ParsedReport report = new ParsedReport("1", null, Outcome.READ, null, null, 2023, null, null, null, null, null,
                null, null, "某镇人民政府：", places);

        // When
        ParsedReport corrected = report.withCells(Map.of());

        // Then
        assertThat(corrected.preface()).isEqualTo("某镇人民政府：");
        assertThat(corrected.prefacePlaces()).isEqualTo(places);
    }
}
