package cn.gouji.stats.event;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellValueReaderTest {

    private final ObjectMapper mapper = ContractJson.mapper().copy();

    CellValueReaderTest() {
        new CellValueReader.InService().customize(mapper);
    }

    @Test
    void valueAndOriginAreReadAndTheRestIsPassedOver() throws Exception {
        Map<String, CellReading> cells = mapper.readValue("""
                {"a": {"value": 0, "origin": "stated", "raw": "0", "place": {"line": 87, "more": [{"x": {}}]}},
                 "b": {"raw": "－", "origin": "blank", "value": null, "place": null},
                 "c": {"value": 1234567.50, "origin": "realigned"}, "d": {"origin": "absent"},
                 "e": {"value": 99999999999, "origin": "stated"}}""", new TypeReference<>() {
        });

        assertThat(cells).containsEntry("a", new CellReading(BigDecimal.ZERO, Origin.STATED, null, null))
                .containsEntry("b", CellReading.blank(null, null)).containsEntry("d", CellReading.absent())
                .containsEntry("c", new CellReading(new BigDecimal("1234567.50"), Origin.REALIGNED, null, null))
                .containsEntry("e", new CellReading(new BigDecimal("99999999999"), Origin.STATED, null, null));
    }

    @Test
    void cellThatContradictsItselfIsRefused() {
        for (String cell : new String[]{"{}", "{\"value\": 1}", "{\"origin\": \"stated\"}", "[1]",
                "{\"value\": 1, \"origin\": \"blank\"}", "{\"value\": \"x\", \"origin\": \"stated\"}"}) {
            assertThatThrownBy(() -> mapper.readValue(cell, CellReading.class)).as(cell)
                    .isInstanceOf(MismatchedInputException.class);
        }
    }
}
