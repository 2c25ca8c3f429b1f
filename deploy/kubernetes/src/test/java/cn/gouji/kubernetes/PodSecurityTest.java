package cn.gouji.kubernetes;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** No pod runs with more rights than it needs, of an unknown version, or without bounds. */
class PodSecurityTest {

    private static final List<String> WITH_PODS = List.of("Deployment", "StatefulSet", "Job");

    @TestFactory
    Stream<DynamicTest> everyPodKeepsToTheRestrictedProfile() {
        return Stream.of("overlays/single-node", "overlays/province")
                .flatMap(folder -> Manifests.rendered(folder).stream()
                        .filter(object -> WITH_PODS.contains(object.path("kind").asText()))
                        .map(object -> DynamicTest.dynamicTest(folder + " " + Manifests.name(object),
                                () -> check(object.path("spec").path("template").path("spec")))));
    }

    private static void check(JsonNode pod) {
        JsonNode security = pod.path("securityContext");
        assertThat(security.path("runAsNonRoot").asBoolean()).as("runAsNonRoot").isTrue();
        assertThat(security.path("runAsUser").asInt()).as("runAsUser").isPositive();
        assertThat(security.path("seccompProfile").path("type").asText()).isEqualTo("RuntimeDefault");
        assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).as("automountServiceAccountToken")
                .isFalse();
        assertThat(pod.has("hostNetwork") || pod.has("hostPID") || pod.has("hostIPC")).as("host's namespaces")
                .isFalse();
        for (JsonNode container : pod.path("containers")) {
            JsonNode own = container.path("securityContext");
            assertThat(own.path("allowPrivilegeEscalation").asBoolean(true)).as("allowPrivilegeEscalation").isFalse();
            assertThat(own.path("readOnlyRootFilesystem").asBoolean()).as("readOnlyRootFilesystem").isTrue();
            assertThat(own.path("capabilities").path("drop").path(0).asText()).isEqualTo("ALL");
            assertThat(own.has("privileged")).as("privileged").isFalse();
            assertThat(container.path("image").asText()).as("a fixed version").matches(".+:[^:/]+")
                    .doesNotEndWith(":latest");
            assertThat(container.path("resources").path("requests").has("cpu")).as("requested CPU").isTrue();
            assertThat(container.path("resources").path("limits").has("memory")).as("limit of memory").isTrue();
        }
    }
}
