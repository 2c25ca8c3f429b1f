package cn.gouji.local.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import cn.gouji.contracts.validation.Validation;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.local.client.GoujiClient;
import cn.gouji.local.client.Statistics;
import cn.gouji.local.client.SubmissionRun;
import cn.gouji.local.client.SubmissionState;
import cn.gouji.local.client.SubmittedItem;
import cn.gouji.local.console.ProgressBar;
import cn.gouji.local.console.Terminal;
import cn.gouji.local.stack.TemporaryFolder;
import cn.gouji.local.text.ResultText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything, hands the sample reports in and shows what comes of them. */
@Command(name = "demo", description = {"Start everything, hand in the sample reports and show the results.",
        "Without --data the data is deleted at the end."})
final class DemoCommand implements Callable<Integer> {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StackOptions options;

    @Option(names = "--exit", description = "stop after the results instead of keeping the address open")
    private boolean exit;

    @Override
    public Integer call() throws InterruptedException {
        if (options.data() != null) {
            return run(options.data());
        }
        try (TemporaryFolder folder = TemporaryFolder.create("gouji-demo")) {
            return run(folder.path());
        }
    }

    private int run(Path data) throws InterruptedException {
        Terminal terminal = Terminal.of(spec.commandLine().getOut());
        try (StackSession session = StackSession.start(options.settings(data), terminal)) {
            boolean complete = show(new GoujiClient(session.address()), terminal);
            terminal.line("");
            terminal.line("Gouji 勾稽: " + session.address());
            if (!exit) {
                terminal.line("Stop with Ctrl-C.");
                session.awaitSignal();
            }
            return complete ? 0 : 1;
        }
    }

    /** Whether every sample was taken in, validated and counted. */
    private static boolean show(GoujiClient client, Terminal terminal) throws InterruptedException {
        SubmissionRun run = new SubmissionRun(client, PATIENCE);
        List<SubmittedItem> items = new ArrayList<>();
        for (Sample sample : Sample.readAll(Home.samples())) {
            items.addAll(run.submit(List.of(sample.file()), sample.hints(), sent -> {
            }));
        }
        List<String> ids = items.stream().filter(item -> !item.refused()).map(SubmittedItem::submissionId).toList();
        ProgressBar bar = new ProgressBar(terminal, "Validated", items.size());
        Map<String, SubmissionState> finished = run.awaitValidated(ids, count -> bar.update(count, ""));
        bar.end();
        List<Validation> validations = ids.stream()
                .filter(finished::containsKey)
                .map(id -> client.validation(id).orElseThrow())
                .toList();
        Map<Integer, Statistics> totals = awaitCounted(client, validations);
        terminal.line("");
        terminal.lines(ResultText.reports(validations));
        terminal.line("");
        terminal.lines(ResultText.totals(totals));
        items.stream().filter(SubmittedItem::refused)
                .forEach(item -> terminal.line("未接收 " + item.fileName() + ": " + item.why()));
        boolean counted = counted(totals).equals(reportsPerYear(validations));
        if (!counted) {
            terminal.line("统计中的报告数与已校验的报告数不一致。");
        }
        return finished.size() == items.size() && counted;
    }

    /** Statistics follow the validation by a moment; gives up waiting after a while and returns what there is. */
    private static Map<Integer, Statistics> awaitCounted(GoujiClient client, Collection<Validation> validations)
            throws InterruptedException {
        Map<Integer, Long> expected = reportsPerYear(validations);
        Instant deadline = Instant.now().plus(PATIENCE);
        while (true) {
            Map<Integer, Statistics> totals = new TreeMap<>();
            expected.keySet().forEach(year -> totals.put(year, client.statistics(year)));
            if (counted(totals).equals(expected) || Instant.now().isAfter(deadline)) {
                return totals;
            }
            Thread.sleep(Duration.ofMillis(250));
        }
    }

    private static Map<Integer, Long> counted(Map<Integer, Statistics> totals) {
        Map<Integer, Long> counted = new TreeMap<>();
        totals.forEach((year, statistics) -> counted.put(year, (long) statistics.reports()));
        return counted;
    }

    /** One report of each organ and year counts. */
    private static Map<Integer, Long> reportsPerYear(Collection<Validation> validations) {
        return validations.stream()
                .filter(validation -> validation.verdict() != Verdict.UNREADABLE && validation.year() != null)
                .collect(Collectors.groupingBy(Validation::year, TreeMap::new,
                        Collectors.mapping(DemoCommand::organ,
                                Collectors.collectingAndThen(Collectors.toSet(), organs -> (long) organs.size()))));
    }

    private static String organ(Validation validation) {
        return validation.organ().key() == null ? validation.submissionId() : validation.organ().key();
    }
}
