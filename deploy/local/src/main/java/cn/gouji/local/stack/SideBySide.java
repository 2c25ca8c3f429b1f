package cn.gouji.local.stack;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import cn.gouji.local.process.StackException;

/** Runs tasks at the same time and waits for all of them. */
final class SideBySide {

    private SideBySide() {
    }

    /** Something that takes time and may fail. */
    interface Task {
        void run() throws Exception;
    }

    /** @throws StackException of the first task that failed, after all have ended */
    static void run(List<Task> tasks) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = tasks.stream().<Future<?>>map(task -> threads.submit(() -> {
                task.run();
                return null;
            })).toList();
            for (Future<?> future : running) {
                future.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackException known) {
                throw known;
            }
            throw new StackException("Cannot start: " + e.getCause(), e.getCause());
        }
    }
}
