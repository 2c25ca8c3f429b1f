package cn.gouji.parse.format.scan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import cn.gouji.parse.format.scan.image.Box;
import cn.gouji.parse.format.scan.image.GrayImage;

/** The program that recognises characters, with its data for Chinese. */
public final class Tesseract {

    /** For the sender of a file that needs it. */
    public static final String MISSING = "本系统没有安装识别软件 tesseract 或其简体中文数据（chi_sim），请提供带文字的文件，或与管理员联系。";

    private static final String LANGUAGE = "chi_sim";
    /** Columns of its table: line number, box, certainty, text. */
    private static final int COLUMNS = 12;

    private final String command;
    private final Runnable begins;
    private Boolean installed;

    /** @param command name or path of the program */
    public Tesseract(String command) {
        this(command, () -> {
        });
    }

    /** @param begins told each time before it is used for a picture */
    public Tesseract(String command, Runnable begins) {
        this.command = command;
        this.begins = begins;
    }

    /** None at all: for readers that must not decode pictures. */
    public static Tesseract none() {
        Tesseract none = new Tesseract("");
        none.installed = false;
        return none;
    }

    /** Whether program and data are there. */
    public synchronized boolean isInstalled() {
        if (installed == null) {
            try {
                installed = run(List.of("--list-langs")).contains(LANGUAGE);
            } catch (IOException missing) {
                installed = false;
            }
        }
        return installed;
    }

    /** Reads lines of text below each other. */
    List<Word> text(GrayImage image) {
        return recognise(image, List.of("--psm", "6"));
    }

    /** Reads lines in which nothing but digits stand. */
    List<Word> digits(GrayImage image) {
        return recognise(image, List.of("--psm", "6", "-c", "tessedit_char_whitelist=0123456789"));
    }

    private List<Word> recognise(GrayImage image, List<String> options) {
        begins.run();
        try {
            // It reads a file in one go, but what is piped to it byte by byte.
            Path input = Files.createTempFile("gouji-scan", ".pgm");
            try {
                try (OutputStream out = Files.newOutputStream(input)) {
                    image.writePgm(out);
                }
                return words(input, options);
            } finally {
                Files.delete(input);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("tesseract failed", e);
        }
    }

    private List<Word> words(Path input, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(input.toString(), "-", "-l", LANGUAGE, "--dpi", "300",
                // Paper is white here: what reads badly is not tried again as white print on black.
                "-c", "tessedit_do_invert=0"));
        arguments.addAll(options);
        arguments.add("tsv");
        List<Word> words = new ArrayList<>();
        for (String row : run(arguments)) {
            add(row.split("\t", COLUMNS), words);
        }
        return words;
    }

    private static void add(String[] columns, List<Word> words) {
        if (columns.length < COLUMNS || !columns[0].equals("5") || columns[11].isBlank()) {
            return;
        }
        int[] numbers = Arrays.stream(columns, 2, 10).mapToInt(Integer::parseInt).toArray();
        Box box = new Box(numbers[4], numbers[5], numbers[4] + numbers[6], numbers[5] + numbers[7]);
        int line = (numbers[0] * 1000 + numbers[1]) * 1000 + numbers[2];
        words.add(new Word(columns[11].strip(), box, line, Double.parseDouble(columns[10])));
    }

    private List<String> run(List<String> arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        // Documents are read side by side; threads of its own only make it slower.
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8); Stream<String> lines = out.lines()) {
            return lines.toList();
        }
    }
}
