package cn.gouji.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import cn.gouji.contracts.event.Hints;
import cn.gouji.local.process.StackException;

/** A sample report and what its sender would say about it, a line of {@code samples.csv}. */
record Sample(Path file, Hints hints) {

    static List<Sample> readAll(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("samples.csv")).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(line -> of(folder, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the samples in " + folder, e);
        }
    }

    private static Sample of(Path folder, String line) {
        String[] values = line.split(",", -1);
        if (values.length != 4) {
            throw new StackException("A line of samples.csv has file, organ, region and year, not: " + line);
        }
        return new Sample(folder.resolve(values[0]), new Hints(orNull(values[1]), orNull(values[2]),
                values[3].isEmpty() ? null : Integer.valueOf(values[3])));
    }

    private static String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
