package cn.gouji.parse.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import cn.gouji.parse.corpus.file.FileStyles;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.format.text.TextDecoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Files whose markup was put together anew: tables, rows, cells and paragraphs lost, doubled or put into each other,
 * numbers in it changed. {@code -Dcorpus.mutations=20000} tries more of them.
 */
class SplicedFilesTest {

    /** Only catches a reader that hangs. */
    private static final Duration HANG = Duration.ofSeconds(60);
    private static final int FILES = Integer.getInteger("corpus.mutations", 500);
    private static final int MOST_CHANGES = 30;
    private static final int MOST_PIECES = 50_000;
    private static final Pattern PIECE = Pattern.compile("<[^>]*>|[^<]+");
    private static final Pattern SPLICED_PART = Pattern
            .compile("word/document\\.xml|xl/worksheets/.*|xl/(?:styles|sharedStrings)\\.xml|Doc_0/.*\\.xml");
    private static final String[] NUMBERS = {"0", "-1", "2", "22", "65535", "99999999999", ""};

    private final SplittableRandom random = new SplittableRandom(CorpusTest.SEED);

    static List<Style> styles() {
        return Stream.concat(FileStyles.MERGED.stream(), FileStyles.PRINTED.stream())
                .filter(style -> style.name().matches("docx|xlsx|ofd|web page")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void whateverStandsInWhateverReadingEndsWithAResult(Style style) throws IOException {
        for (int i = 0; i < Math.ceilDiv(FILES, styles().size()); i++) {
            // When
            byte[] spliced = spliced(CorpusCase.random(i, List.of(style), List.of(), 0).bytes());

            // Then
            int file = i;
            assertTimeoutPreemptively(HANG, () -> assertThat(Reading.of(spliced).outcome()).isNotNull(),
                    () -> style + " " + file);
        }
    }

    private byte[] spliced(byte[] file) throws IOException {
        if (file[0] != 'P') {
            return spliced(TextDecoder.decode(file).orElseThrow()).getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream spliced = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = parts.getNextEntry(); entry != null; entry = parts.getNextEntry()) {
                byte[] part = parts.readAllBytes();
                spliced.putNextEntry(new ZipEntry(entry.getName()));
                spliced.write(SPLICED_PART.matcher(entry.getName()).matches() && random.nextInt(3) > 0
                        ? spliced(new String(part, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : part);
            }
        }
        return bytes.toByteArray();
    }

    private String spliced(String markup) {
        List<String> pieces = new ArrayList<>(PIECE.matcher(markup).results().map(MatchResult::group).toList());
        for (int changes = random.nextInt(1, MOST_CHANGES); changes > 0 && pieces.size() > 4; changes--) {
            int from = random.nextInt(2, pieces.size() - 1);
            if (pieces.get(from).startsWith("</") || pieces.size() > MOST_PIECES) {
                continue;
            }
            List<String> element = pieces.subList(from, end(pieces, from));
            List<String> copy = List.copyOf(element);
            switch (random.nextInt(4)) {
                case 0 -> element.clear();
                case 1 -> pieces.addAll(from, copy);
                case 2 -> {
                    element.clear();
                    pieces.addAll(random.nextInt(Math.min(2, pieces.size()), pieces.size() + 1), copy);
                }
                default -> pieces.set(from, pieces.get(from).replaceFirst("\"-?\\d+\"",
                        "\"" + NUMBERS[random.nextInt(NUMBERS.length)] + "\""));
            }
        }
        return String.join("", pieces);
    }

    /** Where the element ends that begins at a piece; a text is its own. */
    private static int end(List<String> pieces, int from) {
        int open = 0;
        for (int i = from; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            boolean tag = piece.startsWith("<") && !piece.startsWith("<!") && !piece.endsWith("/>");
            open += !tag ? 0 : piece.startsWith("</") ? -1 : 1;
            if (open <= 0) {
                return i + 1;
            }
        }
        return pieces.size();
    }
}
