package cn.gouji.validate.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** Which deadlines hold. */
@ConfigMapping(prefix = "gouji.validate.deadlines")
public interface DeadlineConfig {

    /** A file like the {@code deadlines.yaml} of the program, instead of it. */
    Optional<Path> file();

    /** @throws IllegalArgumentException if the file cannot be used; the message tells where and why */
    default Deadlines deadlines() {
        if (file().isEmpty()) {
            return Deadlines.standard();
        }
        try (InputStream in = Files.newInputStream(file().get())) {
            return Deadlines.read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the deadlines in " + file().get() + ": " + e.getMessage(),
                    e);
        }
    }
}
