package cn.gouji.local.command;

import cn.gouji.local.client.ApiException;
import cn.gouji.local.process.StackException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code gouji}, which only has subcommands. */
@Command(name = "gouji", description = "Gouji 勾稽: reads, checks and counts government information disclosure reports.", footer = "%nAlso: gouji test  builds everything and runs every test.", subcommands = {
        UpCommand.class, DemoCommand.class, SubmitCommand.class, CheckCommand.class,
        AccuracyCommand.class})
public final class GoujiCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "show this help")
    private boolean help;

    /** The command line, ready to execute. */
    public static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new GoujiCommand());
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof StackException || exception instanceof ApiException) {
                command.getErr().println(exception.getMessage());
            } else {
                exception.printStackTrace(command.getErr());
            }
            command.getErr().flush();
            return CommandLine.ExitCode.SOFTWARE;
        });
        return commandLine;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command.");
    }
}
