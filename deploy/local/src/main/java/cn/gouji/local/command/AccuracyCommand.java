package cn.gouji.local.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.local.accuracy.Comparison;
import cn.gouji.local.accuracy.ExpectedDocument;
import cn.gouji.local.accuracy.Tally;
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
        "Exit code 1 if any cell is wrong that was read as certain, or a report was not read."})
final class AccuracyCommand implements Callable<Integer> {

    /** Reading a scan takes half a minute; the reports are read one after another. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int SHOWN_OF_DOCUMENT = 8;
    private static final int SHOWN = 200;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StackOptions options;

    @Parameters(paramLabel = "DIR", description = "folder with reports and expectations, in subfolders as well")
    private Path folder;

    @Option(names = "--server", description = "address of a running Gouji; without it one is started on empty data")
    private URI server;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Terminal terminal = Terminal.of(spec.commandLine().getOut());
        List<ExpectedDocument> documents = ExpectedDocument.in(folder);
        if (server != null) {
            return compare(new GoujiClient(server), documents, terminal);
        }
        try (TemporaryFolder data = TemporaryFolder.create("gouji-accuracy");
                StackSession session = StackSession.start(options.settings(data.path()), terminal)) {
            return compare(new GoujiClient(session.address()), documents, terminal);
        }
    }

    private static int compare(GoujiClient client, List<ExpectedDocument> documents, Terminal terminal)
            throws InterruptedException {
        SubmissionRun run = new SubmissionRun(client, PATIENCE);
        List<SubmittedItem> items = run.submit(documents.stream().map(ExpectedDocument::file).toList(), Hints.NONE,
                sent -> {
                });
        Map<String, SubmissionState> finished = run.awaitValidated(items.stream().filter(item -> !item.refused())
                .map(SubmittedItem::submissionId).distinct().toList(), count -> {
                });
        Map<String, Tally> tallies = new TreeMap<>();
        Tally all = new Tally();
        List<String> faults = new ArrayList<>();
        int unread = 0;
        for (int i = 0; i < documents.size(); i++) {
            ExpectedDocument document = documents.get(i);
            Optional<ParsedReport> report = finished.containsKey(items.get(i).submissionId())
                    ? client.report(items.get(i).submissionId())
                    : Optional.empty();
            if (report.isEmpty()) {
                unread++;
                faults.add(document.name() + "  not read");
                continue;
            }
            Comparison comparison = Comparison.of(document.expectation(), report.get());
            tallies.computeIfAbsent(document.format() + "\t" + document.damage(), group -> new Tally())
                    .add(comparison);
            all.add(comparison);
            comparison.faults().stream().limit(SHOWN_OF_DOCUMENT)
                    .forEach(fault -> faults.add(document.name() + "  " + fault));
        }
        print(terminal, faults, tallies, all);
        return documents.isEmpty() || unread > 0 || all.statedWrong() > 0 ? 1 : 0;
    }

    private static void print(Terminal terminal, List<String> faults, Map<String, Tally> tallies, Tally all) {
        faults.stream().limit(SHOWN).forEach(terminal::line);
        if (faults.size() > SHOWN) {
            terminal.line("... and " + (faults.size() - SHOWN) + " more");
        }
        TextTable table = new TextTable(Column.left("format"), Column.left("damage"), Column.right("documents"),
                Column.right("cells right"), Column.right("non-zero right"), Column.right("wrong stated"),
                Column.right("wrong otherwise"), Column.right("missed"), Column.right("organ right"),
                Column.right("year right"));
        tallies.forEach((group, tally) -> row(table, group.split("\t", -1), tally));
        row(table, new String[]{"all", ""}, all);
        terminal.lines(table.lines());
    }

    private static void row(TextTable table, String[] group, Tally tally) {
        List<Object> values = new ArrayList<>(List.of(group));
        values.addAll(List.of(tally.figures()));
        table.row(values.toArray());
    }
}
