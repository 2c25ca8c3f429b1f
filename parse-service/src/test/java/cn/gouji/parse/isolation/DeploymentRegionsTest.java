package cn.gouji.parse.isolation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;

import static org.assertj.core.api.Assertions.assertThat;

/** Reading processes know the administrative divisions of a deployment. */
class DeploymentRegionsTest {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void aTownOfTheDeploymentIsRecognised() throws IOException {
        // Given
        Path regions = Files.writeString(folder.resolve("regions.csv"), "code,name\n410821298,新槐镇\n");
        byte[] document = """
                修武县新槐镇人民政府2024年政府信息公开工作年度报告
                一、总体情况
                二、主动公开政府信息情况
                三、收到和处理政府信息公开申请情况
                四、政府信息公开行政复议、行政诉讼情况
                """.getBytes(StandardCharsets.UTF_8);

        // When
        ParsedReport report;
        try (ReadingProcesses processes = new ReadingProcesses(new ProcessLimits(256L << 20, LONG, LONG, LONG, 10),
                "tesseract", Optional.of(regions))) {
            report = processes.read("id", document, null, Hints.NONE);
        }

        // Then
        assertThat(report.organ().region().code()).isEqualTo("410821298");
    }
}
