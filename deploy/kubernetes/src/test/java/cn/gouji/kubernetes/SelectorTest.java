package cn.gouji.kubernetes;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What selects pods selects those that it is meant for. */
class SelectorTest {

    private static final List<String> RUNNING = List.of("Deployment", "StatefulSet");

    @ParameterizedTest
    @ValueSource(strings = {"overlays/province", "overlays/single-node"})
    void everyServiceHasExactlyOneSetOfPods(String overlay) {
        for (JsonNode service : Manifests.rendered(overlay, "Service")) {
            assertThat(selected(overlay, service.at("/spec/selector"))).as(Manifests.name(service)).singleElement()
                    .satisfies(pods -> assertThat(RUNNING).contains(pods.path("kind").asText()));
        }
    }

    /** A budget over pods of a job is refused by the cluster, and until the job is gone no node can be drained. */
    @ParameterizedTest
    @ValueSource(strings = {"overlays/province", "overlays/single-node"})
    void everyBudgetIsForOneSetOfPods(String overlay) {
        for (JsonNode budget : Manifests.rendered(overlay, "PodDisruptionBudget")) {
            assertThat(selected(overlay, budget.at("/spec/selector/matchLabels"))).as(Manifests.name(budget))
                    .singleElement().satisfies(pods -> assertThat(RUNNING).contains(pods.path("kind").asText()));
        }
    }

    private static List<JsonNode> selected(String overlay, JsonNode selector) {
        Map<String, String> wanted = labels(selector);
        return Manifests.rendered(overlay).stream()
                .filter(object -> object.at("/spec/template/metadata/labels").isObject())
                .filter(object -> labels(object.at("/spec/template/metadata/labels")).entrySet()
                        .containsAll(wanted.entrySet()))
                .toList();
    }

    private static Map<String, String> labels(JsonNode node) {
        return new ObjectMapper().convertValue(node, new TypeReference<>() {
        });
    }
}
