package cn.gouji.local.process;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One service as a child process that is started again when it dies. */
public final class ServiceProcess implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceProcess.class);

    public static final String READY = "/q/health/ready";
    /** Good also while what the service depends on is missing. */
    public static final String LIVE = "/q/health/live";

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A service that has lived this long was healthy: its next death starts with the short pause again. */
    private static final Duration HEALTHY_LIFE = Duration.ofMinutes(1);
    private static final Duration READY_WITHIN = Duration.ofMinutes(2);
    private static final Duration STOPPED_WITHIN = Duration.ofSeconds(20);
    private static final int DEATHS_WHILE_STARTING = 3;

    private final ServiceLaunch launch;
    private final PidFile pidFile;
    private final Thread supervisor;
    private volatile int deaths;
    private Process process;
    private boolean stopping;

    public ServiceProcess(ServiceLaunch launch, PidFile pidFile) {
        this.launch = launch;
        this.pidFile = pidFile;
        this.supervisor = Thread.ofVirtual().name("supervisor-" + launch.name()).unstarted(this::supervise);
    }

    public String name() {
        return launch.name();
    }

    public void start() {
        launchProcess();
        supervisor.start();
    }

    /**
     * Waits until a health address answers 200.
     *
     * @throws StackException if it does not in time, or if the service dies again and again
     */
    public void await(String healthPath, HttpClient client) throws InterruptedException {
        Instant deadline = Instant.now().plus(READY_WITHIN);
        while (!isGood(healthPath, client)) {
            if (deaths >= DEATHS_WHILE_STARTING) {
                throw new StackException(launch.name() + " dies while it starts; see " + launch.log());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StackException(launch.name() + " is not ready after "
                        + READY_WITHIN.toSeconds() + " s; see " + launch.log());
            }
            Thread.sleep(150);
        }
    }

    private boolean isGood(String healthPath, HttpClient client) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(launch.address().resolve(healthPath))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private synchronized boolean launchProcess() {
        if (stopping) {
            return false;
        }
        process = launch.start();
        pidFile.write(process.toHandle());
        return true;
    }

    private void supervise() {
        Duration pause = FIRST_PAUSE;
        boolean running = true;
        while (running) {
            Instant started = Instant.now();
            try {
                int exitCode = current().waitFor();
                deaths++;
                if (Duration.between(started, Instant.now()).compareTo(HEALTHY_LIFE) > 0) {
                    pause = FIRST_PAUSE;
                }
                LOG.atWarn().addKeyValue("service", launch.name()).addKeyValue("exitCode", exitCode)
                        .addKeyValue("pause", pause).log("Service ended, starting it again");
                Thread.sleep(pause);
                running = launchProcess();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
        }
    }

    private synchronized Process current() {
        return process;
    }

    /** Asks the process to end; {@link #close} waits for it. */
    public synchronized void requestStop() {
        stopping = true;
        supervisor.interrupt();
        if (process != null) {
            process.destroy();
        }
    }

    @Override
    public void close() {
        requestStop();
        Process last = current();
        if (last != null) {
            try {
                if (!last.waitFor(STOPPED_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                    last.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                last.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        pidFile.delete();
    }
}
