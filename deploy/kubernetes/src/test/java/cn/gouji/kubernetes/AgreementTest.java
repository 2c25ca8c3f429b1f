package cn.gouji.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;

import cn.gouji.local.gateway.Routes;

import static cn.gouji.kubernetes.ServiceSettings.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

/** The manifests speak of the services as the services speak of themselves. */
class AgreementTest {

    private static final String PROVINCE = "overlays/province";

    @TestFactory
    Stream<DynamicTest> aServiceMayDoInKafkaWhatItDoesAndNothingElse() {
        return SERVICES.stream().map(service -> DynamicTest.dynamicTest(service, () -> {
            // Given
            JsonNode user = named("KafkaUser", service);

            // Then
            assertThat(resources(user, "topic", "Read")).isEqualTo(ServiceSettings.read(service));
            assertThat(resources(user, "topic", "Write")).isEqualTo(ServiceSettings.written(service));
            assertThat(resources(user, "group", "Read")).isEqualTo(ServiceSettings.groups(service));
        }));
    }

    @Test
    void thereIsATopicForEverythingThatIsReadOrWritten() {
        Set<String> used = SERVICES.stream()
                .flatMap(service -> Stream.concat(ServiceSettings.read(service).stream(),
                        ServiceSettings.written(service).stream()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Manifests.rendered(PROVINCE, "KafkaTopic")).extracting(topic -> topic.at("/metadata/name").asText())
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void noMorePodsThanPartitions() {
        for (JsonNode scaled : Manifests.rendered(PROVINCE, "ScaledObject")) {
            JsonNode trigger = scaled.at("/spec/triggers/0/metadata");
            String service = scaled.at("/spec/scaleTargetRef/name").asText();

            assertThat(named("KafkaTopic", trigger.path("topic").asText()).at("/spec/partitions").asInt())
                    .as(service).isGreaterThanOrEqualTo(scaled.at("/spec/maxReplicaCount").asInt());
            assertThat(ServiceSettings.groups(service)).contains(trigger.path("consumerGroup").asText());
            assertThat(ServiceSettings.read(service)).contains(trigger.path("topic").asText());
        }
    }

    @TestFactory
    Stream<DynamicTest> trafficReachesThePortThatTheServiceListensOn() {
        JsonNode settings = Manifests.rendered(PROVINCE, "ConfigMap").stream()
                .filter(map -> map.at("/metadata/name").asText().startsWith("gouji-settings")).findFirst()
                .orElseThrow();
        return SERVICES.stream().map(service -> DynamicTest.dynamicTest(service, () -> {
            JsonNode container = named("Deployment", service).at("/spec/template/spec/containers/0");
            JsonNode port = named("Service", service).at("/spec/ports/0");

            assertThat(container.at("/ports/0/containerPort").asText())
                    .isEqualTo(settings.at("/data/QUARKUS_HTTP_PORT").asText());
            assertThat(port.path("targetPort").asText()).isEqualTo(container.at("/ports/0/name").asText());
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
        }));
    }

    @Test
    void theIngressLeadsWhereTheLocalGatewayLeads() {
        JsonNode paths = Manifests.rendered(PROVINCE, "Ingress").getFirst().at("/spec/rules/0/http/paths");

        for (JsonNode path : paths) {
            String address = path.path("path").asText();
            assertThat(Routes.serviceFor(address).module()).as(address)
                    .isEqualTo(path.at("/backend/service/name").asText());
        }
        assertThat(texts(paths, "/path")).containsExactlyInAnyOrderElementsOf(gatewayPaths());
    }

    @Test
    void theGatewayLeadsWhereTheLocalGatewayLeads() {
        JsonNode rules = Manifests.rendered("src/test/resources/gateway", "HTTPRoute").getFirst().at("/spec/rules");

        List<String> all = new ArrayList<>();
        for (JsonNode rule : rules) {
            for (String address : texts(rule.path("matches"), "/path/value")) {
                assertThat(Routes.serviceFor(address).module()).as(address)
                        .isEqualTo(rule.at("/backendRefs/0/name").asText());
                all.add(address);
            }
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(gatewayPaths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"overlays/province", "overlays/single-node"})
    void everyEnvironmentNameIsAPropertyThatSomeServiceReads(String overlay) {
        Set<String> known = SERVICES.stream()
                .flatMap(service -> ServiceSettings.of(service).stringPropertyNames().stream())
                .map(AgreementTest::environmentName).collect(Collectors.toSet());
        known.addAll(ConfigNames.all());

        Manifests.rendered(overlay, "ConfigMap").stream()
                .filter(map -> map.at("/metadata/name").asText().startsWith("gouji-settings"))
                .forEach(map -> map.path("data").fieldNames()
                        .forEachRemaining(
                                name -> assertThat(known.contains(name) || name.matches("(KAFKA|QUARKUS_OTEL)_.+"))
                                        .as(name)
                                        .isTrue()));
    }

    private static String environmentName(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static Set<String> gatewayPaths() {
        Set<String> paths = new TreeSet<>(Routes.prefixes());
        paths.add("/");
        return paths;
    }

    private static JsonNode named(String kind, String name) {
        return Manifests.rendered(PROVINCE, kind).stream()
                .filter(object -> object.at("/metadata/name").asText().equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> resources(JsonNode user, String type, String operation) {
        return StreamSupport.stream(user.at("/spec/authorization/acls").spliterator(), false)
                .filter(acl -> acl.at("/resource/type").asText().equals(type))
                .filter(acl -> StreamSupport.stream(acl.path("operations").spliterator(), false)
                        .anyMatch(node -> node.asText().equals(operation)))
                .map(acl -> acl.at("/resource/name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false).map(node -> node.at(pointer).asText()).toList();
    }
}
