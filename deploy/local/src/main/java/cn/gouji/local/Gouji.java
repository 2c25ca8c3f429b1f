package cn.gouji.local;

import cn.gouji.local.command.GoujiCommand;

/** Entry point of the command line. */
public final class Gouji {

    private Gouji() {
    }

    public static void main(String[] arguments) {
        System.exit(GoujiCommand.commandLine().execute(arguments));
    }
}
