package cn.gouji.validate.deployment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import cn.gouji.validate.catalogue.RuleCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class ReadmeTest {

    @Test
    void theExampleCanBeUsed() throws IOException {
        // Given
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("```yaml\n") + "```yaml\n".length();

        // When
        RulesFile file = RulesFile.read("README.md", readme.substring(begin, readme.indexOf("```", begin)),
                RuleCatalogue.standard());

        // Then
        assertThat(file.amendments()).hasSize(5);
    }
}
