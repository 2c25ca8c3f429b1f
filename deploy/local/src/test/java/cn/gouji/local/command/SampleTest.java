package cn.gouji.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleTest {

    @Test
    void everySampleIsThere() {
        List<Sample> samples = Sample.readAll(Path.of(System.getProperty("basedir", "."), "samples"));

        assertThat(samples).hasSizeGreaterThanOrEqualTo(12);
        assertThat(samples).extracting(Sample::file).allMatch(Files::isRegularFile).doesNotHaveDuplicates();
        assertThat(samples).extracting(sample -> sample.hints().region()).doesNotContainNull();
    }
}
