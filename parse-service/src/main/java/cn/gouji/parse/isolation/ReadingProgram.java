package cn.gouji.parse.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.LogManager;

import cn.gouji.parse.ReportReader;
import cn.gouji.parse.ReportReading;
import cn.gouji.parse.format.Formats;
import cn.gouji.parse.format.scan.Tesseract;
import cn.gouji.parse.organ.region.RegionDirectory;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/** The reading process: reads the documents that come on standard input until it ends, and answers on standard output. */
public final class ReadingProgram {

    /** What the virtual machine itself answers when it is told to exit for lack of memory. */
    static final int OUT_OF_MEMORY = 3;
    private static final long STACK_BYTES = 8L << 20;

    private final ReportReading reader;
    private final AtomicBoolean recognising = new AtomicBoolean();
    private final DataOutputStream answers;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    private ReadingProgram(Function<Runnable, ReportReading> reader, OutputStream out) {
        this.reader = reader.apply(this::recognises);
        this.answers = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
    }

    /** @param arguments the program that recognises characters, and a file of further administrative divisions, if any */
    public static void main(String[] arguments) throws IOException {
        RegionDirectory regions = arguments.length > 1
                ? RegionDirectory.extendedBy(Path.of(arguments[1]))
                : RegionDirectory.builtIn();
        run(begins -> new ReportReader(new Formats(new Tesseract(arguments[0], begins)), regions));
    }

    /** @param reader made for someone who wants to know when it begins to recognise characters */
    static void run(Function<Runnable, ReportReading> reader) throws IOException {
        // Nothing but answers may come out; and what libraries say of broken files belongs into no log.
        System.setOut(System.err);
        LogManager.getLogManager().reset();
        // A Ctrl-C reaches this process, too; but the document at hand is the service's to finish or to give up.
        Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
        Signal.handle(new Signal("TERM"), SignalHandler.SIG_IGN);
        Signal.handle(new Signal("HUP"), SignalHandler.SIG_IGN);
        new ReadingProgram(reader, new FileOutputStream(FileDescriptor.out))
                .serve(new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16)));
    }

    private void serve(DataInputStream in) throws IOException {
        Wire.writeReady(answers);
        Thread.ofPlatform().daemon().name("reader").stackSize(STACK_BYTES).start(this::answer);
        try {
            // Waiting for the next document even while one is read: the end of the service must not go unnoticed.
            while (true) {
                requests.add(Wire.readRequest(in));
            }
        } finally {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(0);
        }
    }

    private void recognises() {
        if (recognising.compareAndSet(false, true)) {
            try {
                Wire.write(new Answer.Recognising(), answers);
            } catch (IOException gone) {
                Runtime.getRuntime().halt(1);
            }
        }
    }

    private void answer() {
        try {
            while (true) {
                Wire.write(answer(requests.take()), answers);
            }
        } catch (OutOfMemoryError full) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        } catch (IOException | InterruptedException | RuntimeException gone) {
            Runtime.getRuntime().halt(1);
        }
    }

    private Answer answer(Request request) {
        recognising.set(false);
        try {
            return new Answer.Read(reader.read(null, request.content(), request.fileName(), request.hints()));
        } catch (RuntimeException defect) {
            StringWriter stackTrace = new StringWriter();
            defect.printStackTrace(new PrintWriter(stackTrace));
            return new Answer.Failed(stackTrace.toString());
        }
    }
}
