package cn.gouji.local.command;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.console.Terminal;
import cn.gouji.local.stack.CheckStack;
import cn.gouji.local.text.FindingText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads and validates one file without handing it in. */
@Command(name = "check", description = {"Read and validate one file and print the findings; nothing is stored.",
        "Asks the server if one answers, otherwise starts what it needs for the moment.",
        "Exit code 1 if the report has errors or cannot be read."})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "the report")
    private Path file;

    @Option(names = "--server", defaultValue = "http://localhost:8080", description = "address of a running Gouji (${DEFAULT-VALUE})")
    private URI server;

    @Override
    public Integer call() throws InterruptedException {
        if (!Files.isRegularFile(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file " + file);
        }
        Terminal terminal = Terminal.of(spec.commandLine().getOut());
        GoujiClient running = new GoujiClient(server);
        if (running.answers()) {
            return check(running, terminal);
        }
        try (CheckStack stack = CheckStack.start(Home.folder())) {
            return check(new GoujiClient(stack.address()), terminal);
        }
    }

    private int check(GoujiClient client, Terminal terminal) {
        ParsedReport report = client.parse(file);
        Validation validation = client.validate(report);
        terminal.lines(new FindingText(report, validation).lines());
        boolean good = validation.verdict() == Verdict.PASSED
                || validation.verdict() == Verdict.PASSED_WITH_WARNINGS;
        return good ? 0 : 1;
    }
}
