package cn.gouji.kit.problem;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.JsonMappingException;

import cn.gouji.contracts.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class UnexpectedJsonTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"[]|{…}", "{\"name\": \"x\"}|{…}（code must not be null）",
            "{\"code\": \"x\", \"year\": -1}|{…}（year must not be negative）",
            "{\"code\": \"x\", \"year\": \"now\"}|year = now", "{\"code\": {}}|code",
            "{\"code\": \"x\", \"inner\": [{\"code\": \"y\"}, {}]}|inner.1（code must not be null）"})
    void namesTheFieldAndNoClass(String json, String where) {
        JsonMappingException exception = catchThrowableOfType(JsonMappingException.class,
                () -> ContractJson.mapper().readValue(json, Thing.class));

        assertThat(UnexpectedJson.where(exception)).isEqualTo(where);
    }

    private record Thing(String code, Integer year, List<Thing> inner) {

        Thing {
            Objects.requireNonNull(code, "code must not be null");
            if (year != null && year < 0) {
                throw new IllegalArgumentException("year must not be negative");
            }
        }
    }
}
