package cn.gouji.local.process;

import java.nio.file.Path;

/** The four services, in the order in which data passes them. */
public enum ServiceName {
    INGEST("ingest-service", "ingest", 160),
    PARSE("parse-service", "parse", 320),
    VALIDATE("validate-service", "validate", 256),
    STATS("stats-service", "stats", 224);

    private final String module;
    private final String option;
    /** Most for parse-service, where recognition holds whole documents and their grids. */
    private final int heapMegabytes;

    ServiceName(String module, String option, int heapMegabytes) {
        this.module = module;
        this.option = option;
        this.heapMegabytes = heapMegabytes;
    }

    /** Name of the module, the folder and the log. */
    public String module() {
        return module;
    }

    /** Name of its first, second … process. */
    public String process(int number) {
        return number == 1 ? module : module + "-" + number;
    }

    /** The command line option that sets its port. */
    public String portOption() {
        return "--" + option + "-port";
    }

    /** The packaged service under the folder of the repository. */
    public Path jar(Path home) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    public int heapMegabytes() {
        return heapMegabytes;
    }
}
