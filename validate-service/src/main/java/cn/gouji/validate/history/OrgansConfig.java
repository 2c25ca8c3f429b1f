package cn.gouji.validate.history;

import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** What a deployment knows of the organs that report to it. */
@ConfigMapping(prefix = "gouji.validate.organs")
public interface OrgansConfig {

    /** A YAML file with {@code renamed}; without it every organ is followed under its own name only. */
    Optional<Path> file();
}
