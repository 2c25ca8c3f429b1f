package cn.gouji.validate.deployment;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Where a deployment changes the rule book. */
@ConfigMapping(prefix = "gouji.validate.rules")
public interface RulesConfig {

    /** A YAML file with {@code changes} and {@code relations}; without it the rules are those of the program. */
    Optional<Path> file();
}
