package cn.gouji.stats.event;

import java.io.IOException;
import java.math.BigDecimal;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import io.quarkus.jackson.ObjectMapperCustomizer;

/**
 * Reads of an event's two hundred cells only what the statistics keep, value and origin: what stands in the document, and
 * where, is most of the text.
 */
final class CellValueReader extends StdDeserializer<CellReading> {

    private static final long serialVersionUID = 1;
    /** Most cells. */
    private static final CellReading ZERO = new CellReading(BigDecimal.ZERO, Origin.STATED, null, null);

    private CellValueReader() {
        super(CellReading.class);
    }

    /** Puts the reader to use where this service reads JSON. */
    @Singleton
    static class InService implements ObjectMapperCustomizer {

        @Override
        public void customize(ObjectMapper mapper) {
            mapper.registerModule(new SimpleModule("cells").addDeserializer(CellReading.class, new CellValueReader()));
        }
    }

    @Override
    public CellReading deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartObjectToken()) {
            return (CellReading) context.handleUnexpectedToken(CellReading.class, json);
        }
        BigDecimal value = null;
        Origin origin = null;
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            JsonToken token = json.nextToken();
            switch (name) {
                case "value" -> value = token == JsonToken.VALUE_NULL ? null : number(json, context);
                case "origin" -> origin = token == JsonToken.VALUE_NULL ? null : origin(json, context);
                default -> json.skipChildren();
            }
        }
        try {
            return origin == Origin.STATED && BigDecimal.ZERO.equals(value)
                    ? ZERO
                    : new CellReading(value, origin, null, null);
        } catch (NullPointerException | IllegalArgumentException e) {
            return context.reportInputMismatch(this, "No cell reads so: %s", e.getMessage());
        }
    }

    private static Origin origin(JsonParser json, DeserializationContext context) throws IOException {
        return "stated".equals(json.getText()) ? Origin.STATED : context.readValue(json, Origin.class);
    }

    private static BigDecimal number(JsonParser json, DeserializationContext context) throws IOException {
        return json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT
                ? BigDecimal.valueOf(json.getIntValue())
                : context.readValue(json, BigDecimal.class);
    }
}
