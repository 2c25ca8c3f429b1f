package cn.gouji.local.accuracy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A report in a folder with what a person read in it.
 *
 * @param name of the file below the folder
 */
public record ExpectedDocument(String name, Path file, Expectation expectation) {

    private static final String ENDING = ".expected.json";

    /** Every report in a folder and its subfolders that has an expectation beside it. */
    public static List<ExpectedDocument> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted()
                    .map(file -> of(file, folder)).toList();
        }
    }

    private static ExpectedDocument of(Path expected, Path folder) {
        Expectation expectation = Expectation.read(expected);
        Path file = expected.resolveSibling(expectation.file());
        return new ExpectedDocument(folder.relativize(file).toString(), file, expectation);
    }

    /** The ending of the file's name. */
    public String format() {
        String last = file.getFileName().toString();
        return last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** As the expectation says, otherwise the subfolder; empty if there is none. */
    public String damage() {
        if (expectation.damage() != null) {
            return expectation.damage();
        }
        int end = name.lastIndexOf('/');
        return end < 0 ? "" : name.substring(0, end);
    }
}
