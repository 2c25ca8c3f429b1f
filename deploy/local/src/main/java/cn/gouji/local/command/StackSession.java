package cn.gouji.local.command;

import java.net.URI;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import cn.gouji.local.console.ProgressBar;
import cn.gouji.local.console.Terminal;
import cn.gouji.local.stack.LocalStack;
import cn.gouji.local.stack.StackSettings;

/** A stack that runs as long as the command does and is stopped however the command ends. */
final class StackSession implements AutoCloseable {

    private final LocalStack stack;
    private final Thread stopOnSignal;

    private StackSession(LocalStack stack) {
        this.stack = stack;
        this.stopOnSignal = new Thread(stack::close, "stop");
    }

    /** Starts the stack and shows how far it is. */
    static StackSession start(StackSettings settings, Terminal terminal) throws InterruptedException {
        LauncherLog.writeTo(settings.data().resolve("logs"));
        ProgressBar bar = new ProgressBar(terminal, "Starting", LocalStack.steps(settings));
        AtomicInteger ready = new AtomicInteger();
        StackSession session = new StackSession(
                new LocalStack(settings, name -> bar.update(ready.incrementAndGet(), name + " is ready")));
        Runtime.getRuntime().addShutdownHook(session.stopOnSignal);
        try {
            session.stack.start();
        } catch (InterruptedException | RuntimeException e) {
            bar.end();
            session.close();
            throw e;
        }
        bar.end();
        return session;
    }

    URI address() {
        return stack.address();
    }

    /** Returns only by interruption: a signal ends the process, and with it the stack. */
    void awaitSignal() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        stack.close();
        try {
            Runtime.getRuntime().removeShutdownHook(stopOnSignal);
        } catch (IllegalStateException e) {
            // The process is ending anyway and the hook has run.
            return;
        }
    }
}
