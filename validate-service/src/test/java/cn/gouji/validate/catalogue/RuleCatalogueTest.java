package cn.gouji.validate.catalogue;

import java.io.IOException;
import java.nio.file.Files;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.standard();

    @Test
    void everyRuleIsComplete() {
        assertThat(catalogue.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.id()).matches("[a-z]+\\.[a-zA-Z]+");
            assertThat(rule.title().zh()).isNotBlank();
            assertThat(rule.title().en()).isNotBlank();
            assertThat(rule.needs()).isNotEmpty();
            assertThat(rule.messages().values()).allSatisfy(message -> {
                assertThat(message.zh()).isNotBlank();
                assertThat(message.en()).isNotBlank();
            });
            assertThat(rule.messages().containsKey("exceeded")).isEqualTo(rule.relation() != null);
        });
    }

    @Test
    void theDocumentIsCurrent() throws IOException {
        assertThat(Files.readString(RulesDocument.FILE)).as("RULES.md; RulesDocument writes it anew")
                .isEqualTo(RulesDocument.text(catalogue));
    }
}
