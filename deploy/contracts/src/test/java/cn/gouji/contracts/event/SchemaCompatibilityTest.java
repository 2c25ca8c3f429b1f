package cn.gouji.contracts.event;

import java.io.IOException;
import java.io.InputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.gouji.contracts.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever reads v1 by the schemas of its first release can read it for ever. The frozen schemas are replaced by those of a new
 * release when it is made, never to let a change pass.
 */
class SchemaCompatibilityTest {

    @ParameterizedTest
    @ValueSource(strings = {"report-received", "report-parsed", "report-validated", "report-types"})
    void v1GrowsByAddingOnly(String name) throws IOException {
        String file = name + ".v1.schema.json";

        assertThat(SchemaBreaks.between(read("/frozen/" + file), read("/schemas/" + file))).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsFound() throws IOException {
        // Given
        JsonNode frozen = read("/frozen/report-validated.v1.schema.json");
        ObjectNode changed = frozen.deepCopy();

        // When
        ((ObjectNode) changed.path("properties")).remove("verdict");
        ((ObjectNode) changed.path("properties").path("title")).put("type", "integer");
        changed.putArray("required");

        // Then
        assertThat(SchemaBreaks.between(frozen, changed)).hasSize(3);
    }

    private static JsonNode read(String resource) throws IOException {
        try (InputStream in = SchemaCompatibilityTest.class.getResourceAsStream(resource)) {
            return ContractJson.mapper().readTree(in);
        }
    }
}
