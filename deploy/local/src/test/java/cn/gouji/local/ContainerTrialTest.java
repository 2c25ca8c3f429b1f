package cn.gouji.local;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The program that tries the images is run from its source, so no build would notice that it no longer compiles. */
class ContainerTrialTest {

    private static final Path SOURCE = FreeStack.HOME.resolve("deploy/images/trial/Trial.java");

    @TempDir
    Path classes;

    @Test
    void compiles() throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(complaints, files, null,
                    List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")), null,
                    files.getJavaFileObjects(SOURCE)).call();
            assertThat(compiled).as(complaints.toString()).isTrue();
        }
    }
}
