package cn.gouji.local.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import cn.gouji.local.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts everything and keeps it running. */
@Command(name = "up", description = "Start everything on this machine; Ctrl-C stops it.")
final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() throws InterruptedException {
        Terminal terminal = Terminal.of(spec.commandLine().getOut());
        Path data = options.data() == null ? Home.defaultData() : options.data();
        try (StackSession session = StackSession.start(options.settings(data), terminal)) {
            terminal.line("Gouji 勾稽: " + session.address());
            terminal.line("Data and logs: " + data.toAbsolutePath());
            terminal.line("Stop with Ctrl-C.");
            session.awaitSignal();
        }
        return 0;
    }
}
