package cn.gouji.contracts;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** How contract types are written to and read from JSON where no framework configures Jackson. */
public final class ContractJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // v1 grows by adding: an older reader must ignore what it does not know.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Or "3" would be the fourth constant of any enum, whoever may have written it.
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private ContractJson() {
    }

    public static ObjectMapper mapper() {
        return MAPPER;
    }

    /** The name an enum value has in JSON, for addresses and tables. */
    public static String code(Enum<?> value) {
        return MAPPER.convertValue(value, String.class);
    }

    /** @throws IllegalArgumentException if no value of the enum has that name in JSON */
    public static <E extends Enum<E>> E ofCode(Class<E> type, String code) {
        return MAPPER.convertValue(code, type);
    }
}
