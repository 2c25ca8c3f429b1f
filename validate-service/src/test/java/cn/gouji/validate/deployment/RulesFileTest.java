package cn.gouji.validate.deployment;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.validate.catalogue.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RulesFileTest {

    private static final RuleCatalogue STANDARD = RuleCatalogue.standard();

    @Test
    void everyMistakeIsToldWithItsLine() {
        assertThatThrownBy(() -> RulesFile.read(Path.of("src/test/resources/deployment/mistakes.yaml"), STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("mistakes.yaml",
                        "line 2: there is no rule 'requests.balanse'",
                        "line 3: 'fatal' is no severity; known are error, warning, info",
                        "line 4: '河南' is no code of a region",
                        "line 5: this changes nothing",
                        "line 7: 'village' is no kind of organ; known are national",
                        "line 8: the rule 'requests.balance' has no parameter 'most'",
                        "line 8: 'many' is no number",
                        "line 9: 'rules' is missing",
                        "line 10: 'maybe' is no off; known are true, false",
                        "line 11: expected an entry with the keys rules",
                        "line 13: the id 'receivedTwice' must begin with 'local.'",
                        "line 15: there is no cell 'requests.received.nobody'",
                        "line 16: '<' is no is; known are =, <=, >=",
                        "line 18: the key 'right' stands there twice",
                        "line 19: 'title' is missing",
                        "line 19: no form has all these cells",
                        "line 23: unknown key 'rule'; known are");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> RulesFile.read("rules.yaml", "changes:\n  - rules: [a\n", STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 3: this is no YAML");
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThatThrownBy(() -> RulesFile.read(Path.of("none.yaml"), STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "text", "changes: 1", "relations: {a: b}", "changes: [{rules: {a: b}, off: true}]",
            "relations: [{id: local.a, title: '', is: '=', left: [], right: []}]", "? [a]\n: b", "a: &a [*a]"})
    void nonsenseIsRefused(String text) {
        assertThatThrownBy(() -> RulesFile.read("rules.yaml", text, STANDARD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing yet", "changes: []"})
    void aFileMayChangeNothing(String text) {
        assertThat(RulesFile.read("rules.yaml", text, STANDARD).amendments()).isEmpty();
    }

    @Test
    void theVersionTellsOneFileFromAnother() {
        assertThat(RulesFile.read("rules.yaml", "# one", STANDARD).version())
                .isNotEqualTo(RulesFile.read("rules.yaml", "# two", STANDARD).version())
                .isEqualTo(RulesFile.read("other.yaml", "# one", STANDARD).version());
    }
}
