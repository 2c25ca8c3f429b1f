package cn.gouji.validate.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Undecided;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.rule.RuleBook;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs every file under {@code scenarios}: a folder for each rule, a file for each case. */
class ScenarioTest {

    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final RuleBook rules = new RuleBook(RuleCatalogue.standard());

    @ParameterizedTest
    @MethodSource("files")
    void rulesSayWhatTheScenarioExpects(String file) throws IOException {
        // Given
        Scenario scenario = YAML.readValue(SCENARIOS.resolve(file).toFile(), Scenario.class);

        // When
        Validation validation = rules.validate(scenario.report(), scenario.circumstances());

        // Then
        assertThat(validation.findings()).as("findings")
                .hasSize(scenario.then().findings().size())
                .allSatisfy(finding -> assertThat(finding.message()).doesNotContain("{"));
        assertThat(scenario.then().findings())
                .allSatisfy(expected -> assertThat(validation.findings()).anySatisfy(found -> same(found, expected)));
        assertThat(validation.undecided()).as("undecided")
                .hasSize(scenario.then().undecided().stream().mapToInt(Scenario.Open::count).sum());
        scenario.then().undecided().forEach(open -> same(validation.undecided(), open));
        assertThat(validation.verdict()).isEqualTo(scenario.then().verdict());
    }

    @Test
    void everyRuleHasScenariosWhereItHoldsAndBreaks() throws IOException {
        List<String> named = files();

        assertThat(rules.catalogue().rules()).allSatisfy(rule -> assertThat(named)
                .anySatisfy(name -> assertThat(name).startsWith(rule.id() + "/breaks"))
                .anySatisfy(name -> assertThat(name).startsWith(rule.id() + "/holds")));
        assertThat(rules.catalogue().rules().stream().filter(rule -> rule.relation() != null).map(Rule::id))
                .allSatisfy(id -> assertThat(named).anySatisfy(name -> assertThat(name).startsWith(id + "/undecided")));
    }

    private static void same(Finding found, Scenario.Expected expected) {
        assertThat(found.rule()).isEqualTo(expected.rule());
        assertThat(found.severity()).isEqualTo(expected.severity());
        if (expected.cells() != null) {
            assertThat(found.cells()).containsAll(expected.cells());
        }
        assertThat(found.expected()).isEqualTo(expected.expected());
        assertThat(found.actual()).isEqualTo(expected.actual());
        if (expected.message() != null) {
            assertThat(found.message()).contains(expected.message());
        }
        if (expected.suggested() != null) {
            assertThat(found.suggestion().cells()).isEqualTo(expected.suggested());
        }
        if (expected.reason() != null) {
            assertThat(found.suggestion().reason()).contains(expected.reason());
        }
    }

    private static void same(List<Undecided> found, Scenario.Open expected) {
        List<Undecided> ofRule = found.stream().filter(one -> one.rule().equals(expected.rule())).toList();
        assertThat(ofRule).as(expected.rule()).hasSize(expected.count());
        if (expected.missing() != null) {
            assertThat(ofRule).anySatisfy(one -> assertThat(one.missing()).isEqualTo(expected.missing()));
        }
        boolean lenient = ofRule.stream().map(Undecided::lenient).anyMatch(Objects::nonNull);
        assertThat(lenient).as("lenient reading").isEqualTo(Boolean.TRUE.equals(expected.lenient()));
    }

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> SCENARIOS.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
