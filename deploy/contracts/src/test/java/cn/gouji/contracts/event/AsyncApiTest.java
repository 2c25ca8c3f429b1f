package cn.gouji.contracts.event;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    private static JsonNode api;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml")) {
            api = new YAMLMapper().readTree(in);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyEventHasItsTopicTypeAndSchema(EventType type) {
        // Given
        String name = camelCase(type.payload());

        // When
        JsonNode channel = api.at("/channels/" + name);
        JsonNode message = api.at("/components/messages/" + name);

        // Then
        assertThat(channel.at("/address").asText()).isEqualTo(type.topic());
        assertThat(channel.at("/bindings/kafka/topic").asText()).isEqualTo(type.topic());
        assertThat(channel.at("/messages/" + name + "/$ref").asText()).isEqualTo("#/components/messages/" + name);
        assertThat(message.at("/name").asText()).isEqualTo(type.type());
        assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText()).isEqualTo(type.type());
        assertThat(message.at("/payload/$ref").asText()).isEqualTo("schemas/" + type.schema());
        assertThat(AsyncApiTest.class.getResource("/schemas/" + type.schema())).isNotNull();
    }

    @Test
    void everyReferenceInsideTheDocumentLeadsSomewhere() {
        assertThat(api.findValuesAsText("$ref")).isNotEmpty()
                .filteredOn(reference -> reference.startsWith("#"))
                .allSatisfy(reference -> assertThat(api.at(reference.substring(1)).isMissingNode())
                        .as(reference).isFalse());
    }

    @Test
    void headersAreThoseOfCloudEventsInBinaryMode() {
        assertThat(api.at("/components/schemas/cloudEvent/required")).extracting(JsonNode::asText)
                .containsExactly("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_specversion",
                        "content-type");
    }

    private static String camelCase(Class<?> type) {
        return Character.toLowerCase(type.getSimpleName().charAt(0)) + type.getSimpleName().substring(1);
    }
}
