package cn.gouji.parse.reading;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class OcrConfigTest {

    @Test
    void defaults() {
        OcrConfig config = config(Map.of());

        assertThat(config.command()).isEqualTo("tesseract");
        assertThat(config.timeLimit()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void names() {
        OcrConfig config = config(Map.of("gouji.parse.ocr.command", "/opt/tesseract", "gouji.parse.ocr.time-limit",
                "1m"));

        assertThat(config.command()).isEqualTo("/opt/tesseract");
        assertThat(config.timeLimit()).isEqualTo(Duration.ofMinutes(1));
    }

    private static OcrConfig config(Map<String, String> values) {
        return new SmallRyeConfigBuilder().withMapping(OcrConfig.class).withDefaultValues(values)
                .withConverter(Duration.class, 1, new DurationConverter())
                .build().getConfigMapping(OcrConfig.class);
    }
}
