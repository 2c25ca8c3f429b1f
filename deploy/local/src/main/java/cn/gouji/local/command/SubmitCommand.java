package cn.gouji.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.client.SubmissionRun;
import cn.gouji.local.client.SubmissionState;
import cn.gouji.local.client.SubmittedItem;
import cn.gouji.local.console.ProgressBar;
import cn.gouji.local.console.Terminal;
import cn.gouji.local.console.TextTable;
import cn.gouji.local.console.TextTable.Column;
import cn.gouji.local.text.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands files in and waits for their verdicts. */
@Command(name = "submit", description = {"Hand in files and folders and wait for the verdicts.",
        "Exit code 1 if a file was refused or not validated in time; a file that is no readable report is"
                + " a result (无法读取), not a failure."})
final class SubmitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "files, ZIP archives of files, or folders with all files below them")
    private List<Path> paths;

    @Option(names = "--server", defaultValue = "http://localhost:8080", description = "address of a running Gouji (${DEFAULT-VALUE})")
    private URI server;

    @Option(names = "--organ", description = "name of the organ, if the files do not tell it")
    private String organ;

    @Option(names = "--region", description = "division code or name of the region of the organs")
    private String region;

    @Option(names = "--year", description = "year reported on, if the files do not tell it")
    private Integer year;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.of(spec.commandLine().getOut());
        List<Path> files = files();
        if (files.isEmpty()) {
            terminal.line("No files found.");
            return 1;
        }
        SubmissionRun run = new SubmissionRun(new GoujiClient(server), Duration.ofMinutes(2));
        ProgressBar sending = new ProgressBar(terminal, "Submitted", files.size());
        List<SubmittedItem> items = run.submit(files, new Hints(organ, region, year), n -> sending.update(n, ""));
        sending.end();
        List<String> ids = items.stream().filter(item -> !item.refused()).map(SubmittedItem::submissionId).distinct()
                .toList();
        ProgressBar validating = new ProgressBar(terminal, "Validated", ids.size());
        Map<String, SubmissionState> states = run.awaitValidated(ids, n -> validating.update(n, ""));
        validating.end();
        return summary(terminal, items, ids.size(), states);
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new ParameterException(spec.commandLine(), "There is no " + path);
            }
            try (Stream<Path> below = Files.walk(path)) {
                below.filter(Files::isRegularFile).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static int summary(Terminal terminal, List<SubmittedItem> items, int expected,
            Map<String, SubmissionState> states) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        states.values().forEach(state -> verdicts.merge(state.verdict(), 1, Integer::sum));
        TextTable table = new TextTable(Column.left("结论"), Column.right("份数"));
        verdicts.forEach((verdict, count) -> table.row(Wording.of(verdict), count));
        List<SubmittedItem> refused = items.stream().filter(SubmittedItem::refused).toList();
        if (!refused.isEmpty()) {
            table.row("未接收", refused.size());
        }
        int unfinished = expected - states.size();
        if (unfinished > 0) {
            table.row("未处理完", unfinished);
        }
        terminal.lines(table.lines());
        refused.forEach(item -> terminal.line("未接收 " + item.fileName() + ": " + item.why()));
        states.values().stream()
                .filter(state -> state.verdict() == Verdict.UNREADABLE)
                .forEach(state -> terminal.line("无法读取 " + state.fileName()));
        return refused.isEmpty() && unfinished == 0 ? 0 : 1;
    }
}
