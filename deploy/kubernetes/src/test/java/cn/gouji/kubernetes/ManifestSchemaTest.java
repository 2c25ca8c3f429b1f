package cn.gouji.kubernetes;

import java.io.InputStream;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Every object of every overlay has only fields that its API knows, with values of the right type. */
class ManifestSchemaTest {

    /** APIs without classes on Maven; the schemas hold the part of each that the manifests use. */
    private static final Map<String, String> SCHEMAS = Map.of(
            "keda.sh/v1alpha1/ScaledObject", "scaled-object.schema.json",
            "keda.sh/v1alpha1/TriggerAuthentication", "trigger-authentication.schema.json",
            "postgresql.cnpg.io/v1/Cluster", "cnpg-cluster.schema.json");

    @TestFactory
    Stream<DynamicTest> everyObjectIsWhatItsApiPublishes() {
        return Stream.of("base", "overlays/single-node", "overlays/province", "src/test/resources/gateway")
                .flatMap(folder -> Manifests.rendered(folder).stream()
                        .map(object -> DynamicTest.dynamicTest(folder + " " + Manifests.name(object),
                                () -> check(object))));
    }

    @Test
    void aMisspeltFieldIsRefused() {
        // Given
        JsonNode deployment = Manifests.rendered("base", "Deployment").getFirst().deepCopy();
        ((ObjectNode) deployment.path("spec").path("template").path("spec").path("containers").path(0))
                .put("imagePolicy", "Always");

        // Then
        assertThatIllegalArgumentException().isThrownBy(() -> StrictModels.read(deployment))
                .withMessageContaining("imagePolicy");
    }

    private static void check(JsonNode object) throws Exception {
        if (StrictModels.knows(object)) {
            assertThatCode(() -> StrictModels.read(object)).doesNotThrowAnyException();
            return;
        }
        assertThat(SCHEMAS).as("a schema for").containsKey(Manifests.type(object));
        assertThat(schema(SCHEMAS.get(Manifests.type(object))).validate(object)).isEmpty();
    }

    private static JsonSchema schema(String name) throws Exception {
        try (InputStream in = ManifestSchemaTest.class.getResourceAsStream("/schemas/" + name)) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        }
    }
}
