package cn.gouji.parse.isolation;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a reading process is started: by the JDK and from the classes of the running one. */
final class ReadingCommand {

    private static final String PACKAGED = "quarkus-run.jar";

    private ReadingCommand() {
    }

    static ProcessBuilder of(Class<?> program, long heapBytes, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapBytes,
                // Of all collectors the one that needs the least memory besides the heap.
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                // Without a name it looks for one of the service's logging, and complains about what it finds.
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-cp", classPath(System.getProperty("java.class.path")),
                program.getName()));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
        // Meant for the service: a debugger's port or a larger heap.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().remove("JDK_JAVA_OPTIONS");
        return builder;
    }

    /** The packaged service starts from a jar that loads all others itself; they lie beside it. */
    static String classPath(String running) {
        Path jar = Path.of(running.split(File.pathSeparator, 2)[0]).toAbsolutePath();
        if (!jar.endsWith(PACKAGED)) {
            return running;
        }
        Path folder = jar.getParent();
        return folder.resolve("app") + "/*" + File.pathSeparator + folder.resolve("lib/main") + "/*"
                + File.pathSeparator + folder.resolve("lib/boot") + "/*";
    }
}
