package cn.gouji.parse.isolation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingCommandTest {

    @Test
    void takesTheClassesOfTheRunningProcess() {
        assertThat(ReadingCommand.classPath("target/classes:lib/a.jar")).isEqualTo("target/classes:lib/a.jar");
    }

    @Test
    void takesTheJarsBesideThePackagedService() {
        assertThat(ReadingCommand.classPath("/opt/parse/quarkus-run.jar"))
                .isEqualTo("/opt/parse/app/*:/opt/parse/lib/main/*:/opt/parse/lib/boot/*");
    }
}
