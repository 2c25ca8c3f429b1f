package cn.gouji.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import cn.gouji.contracts.event.Hints;
import cn.gouji.local.accuracy.Comparison;
import cn.gouji.local.accuracy.Expectation;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.client.SubmissionRun;
import cn.gouji.local.client.SubmissionState;
import cn.gouji.local.client.SubmittedItem;
import cn.gouji.local.console.Terminal;
import cn.gouji.local.console.TextTable;
import cn.gouji.local.console.TextTable.Column;
import cn.gouji.local.stack.TemporaryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands in reports of which a person has written down the cells, and compares. */
@Command(name = "accuracy", description = {
        "Hand in the reports of a folder that have a file NAME.expected.json beside them and compare the cells.",
        "Exit code 1 if any cell differs."})
final class AccuracyCommand implements Callable<Integer> {

    private static final String ENDING = ".expected.json";

    @Spec
    private CommandSpec spec;

    @Mixin
    private StackOptions options;

    @Parameters(paramLabel = "DIR", description = "folder with reports and expectations")
    private Path folder;

    @Option(names = "--server", description = "address of a running Gouji; without it one is started on empty data")
    private URI server;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.of(spec.commandLine().getOut());
        List<Expectation> expectations = expectations();
        if (server != null) {
            return compare(new GoujiClient(server), expectations, terminal);
        }
        try (TemporaryFolder data = TemporaryFolder.create("gouji-accuracy");
                StackSession session = StackSession.start(options.settings(data.path()), terminal)) {
            return compare(new GoujiClient(session.address()), expectations, terminal);
        }
    }

    private List<Expectation> expectations() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .map(Expectation::read)
                    .toList();
        }
    }

    private int compare(GoujiClient client, List<Expectation> expectations, Terminal terminal)
            throws InterruptedException {
        SubmissionRun run = new SubmissionRun(client, Duration.ofMinutes(1));
        List<SubmittedItem> items = run.submit(
                expectations.stream().map(expectation -> folder.resolve(expectation.file())).toList(), Hints.NONE,
                sent -> {
                });
        Map<String, SubmissionState> finished = run.awaitValidated(
                items.stream().filter(item -> !item.refused()).map(SubmittedItem::submissionId).toList(), count -> {
                });
        TextTable table = new TextTable(Column.left("file"), Column.right("right"), Column.right("wrong"),
                Column.right("stated wrong"));
        boolean good = finished.size() == expectations.size() && !expectations.isEmpty();
        for (int i = 0; i < items.size(); i++) {
            if (!finished.containsKey(items.get(i).submissionId())) {
                table.row(items.get(i).fileName(), "not validated", "", "");
                continue;
            }
            Comparison comparison = Comparison.of(expectations.get(i),
                    client.report(items.get(i).submissionId()).orElseThrow());
            table.row(comparison.file(), comparison.right(), comparison.wrong().size(), comparison.statedWrong());
            comparison.wrong().forEach(cell -> terminal.line(comparison.file() + "  " + cell));
            good &= comparison.wrong().isEmpty();
        }
        terminal.lines(table.lines());
        return good ? 0 : 1;
    }
}
