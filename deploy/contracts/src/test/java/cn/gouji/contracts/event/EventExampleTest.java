package cn.gouji.contracts.event;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class EventExampleTest {

    private static final ObjectReader TREES = ContractJson.mapper().reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(VersionFlag.V202012,
            factory -> factory.schemaMappers(
                    mappers -> mappers.mapPrefix("urn:gouji:schema:", "classpath:schemas/")));

    @ParameterizedTest
    @EnumSource
    void theExampleIsValid(EventType type) throws IOException {
        assertThat(violations(type, example(type))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theRecordWritesWhatItRead(EventType type) throws IOException {
        // Given
        JsonNode example = example(type);

        // When
        Object event = ContractJson.mapper().treeToValue(example, type.payload());
        String written = ContractJson.mapper().writeValueAsString(event);

        // Then
        assertThat(TREES.readTree(written)).isEqualTo(example);
        assertThat(violations(type, TREES.readTree(written))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatLaterVersionsAddIsAllowedAndIgnored(EventType type) throws IOException {
        // Given
        ObjectNode example = example(type);
        example.put("addedLater", 1);
        ((ObjectNode) example.get("submission")).put("addedLater", 1);

        // When
        Object event = ContractJson.mapper().treeToValue(example, type.payload());

        // Then
        assertThat(violations(type, example)).isEmpty();
        assertThat(event).isEqualTo(ContractJson.mapper().treeToValue(example(type), type.payload()));
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT_PARSED", "REPORT_VALIDATED"})
    void theExampleHoldsEveryCellOfTheFormInItsOrder(EventType type) throws IOException {
        List<String> ids = FormCatalogue.of(Form.FORM_2021).cells().stream().map(Cell::id).toList();

        assertThat(cells(example(type)).fieldNames()).toIterable().containsExactlyElementsOf(ids);
    }

    @ParameterizedTest
    @EnumSource(names = {"REPORT_PARSED", "REPORT_VALIDATED"})
    void aValueWithoutOriginInTheDocumentIsInvalid(EventType type) throws IOException {
        // Given
        ObjectNode example = example(type);
        ObjectNode absent = (ObjectNode) cells(example).get("disputes.litigationAfterReview.total");

        // When
        absent.put("value", 0);

        // Then
        assertThat(violations(type, example)).isNotEmpty();
    }

    private static JsonNode cells(JsonNode event) {
        return event.findValue("report") == null ? event.get("cells") : event.get("report").get("cells");
    }

    private static ObjectNode example(EventType type) throws IOException {
        String name = "/examples/" + type.topic().replace('.', '-') + ".v1.json";
        try (InputStream in = EventExampleTest.class.getResourceAsStream(name)) {
            return (ObjectNode) TREES.readTree(in);
        }
    }

    private static Set<ValidationMessage> violations(EventType type, JsonNode event) {
        JsonSchema schema = SCHEMAS.getSchema(SchemaLocation.of("urn:gouji:schema:" + type.schema()));
        return schema.validate(event, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }
}
