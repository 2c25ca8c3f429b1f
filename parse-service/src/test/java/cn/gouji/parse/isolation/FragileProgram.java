package cn.gouji.parse.isolation;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

/** A reading process to which every document does what it says; it answers with its process id otherwise. */
public final class FragileProgram {

    private FragileProgram() {
    }

    public static void main(String[] arguments) throws IOException {
        ReadingProgram
                .run(recognises -> (id, content, fileName, hints) -> read(new String(content, StandardCharsets.UTF_8),
                        recognises));
    }

    private static ParsedReport read(String wish, Runnable recognises) {
        switch (wish) {
            case "hang" -> hang();
            case "recognise and hang" -> {
                recognises.run();
                hang();
            }
            case "fill" -> fill();
            case "crash" -> Runtime.getRuntime().halt(134);
            case "nonsense" -> nonsense();
            case "fail" -> throw new ArrayIndexOutOfBoundsException("a defect");
            default -> System.out.println("What a library prints is no answer");
        }
        Note pid = new Note("pid", String.valueOf(ProcessHandle.current().pid()), List.of());
        return ParsedReport.unreadable(null, UnreadableReason.NOT_A_REPORT, List.of(pid));
    }

    private static void hang() {
        while (true) {
            LockSupport.park();
        }
    }

    private static void fill() {
        byte[][] all = new byte[1 << 20][];
        for (int i = 0; i < all.length; i++) {
            all[i] = new byte[1 << 20];
        }
    }

    private static void nonsense() {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write("Segmentation fault".getBytes(StandardCharsets.US_ASCII));
            hang();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
