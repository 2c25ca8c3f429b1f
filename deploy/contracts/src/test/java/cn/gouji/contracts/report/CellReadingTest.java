package cn.gouji.contracts.report;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

import cn.gouji.contracts.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CellReadingTest {

    @ParameterizedTest
    @EnumSource(names = {"BLANK", "ABSENT"})
    void refusesAValueThatTheDocumentDoesNotState(Origin origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CellReading(BigDecimal.ZERO, origin, "—", Place.ofLine(1)));
    }

    @ParameterizedTest
    @EnumSource(names = {"STATED", "REALIGNED"})
    void refusesAStatementWithoutValue(Origin origin) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CellReading(null, origin, "", Place.ofLine(1)));
    }

    @Test
    void refusesAnInventedValueInJsonToo() {
        assertThatThrownBy(
                () -> ContractJson.mapper().readValue("{\"value\":3,\"origin\":\"absent\"}", CellReading.class))
                .isInstanceOf(ValueInstantiationException.class);
    }

    @Test
    void keepsDecimalsAsTheyAreStated() throws JsonProcessingException {
        // Given
        CellReading fee = new CellReading(new BigDecimal("12.50"), Origin.STATED, "12.50", Place.ofLine(3));

        // When
        String json = ContractJson.mapper().writeValueAsString(fee);

        // Then
        assertThat(json).contains("\"value\":12.50,");
        assertThat(ContractJson.mapper().readValue(json, CellReading.class)).isEqualTo(fee);
    }

    @Test
    void writesRoundNumbersInFull() throws JsonProcessingException {
        CellReading fee = new CellReading(new BigDecimal("12000").stripTrailingZeros(), Origin.STATED, "12000", null);

        assertThat(ContractJson.mapper().writeValueAsString(fee))
                .isEqualTo("{\"value\":12000,\"origin\":\"stated\",\"raw\":\"12000\"}");
    }
}
