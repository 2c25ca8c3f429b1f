package cn.gouji.validate.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * Organs that go on under another name: their first report under it rests on the last under the name of before.
 *
 * @param renamed as in the file
 */
public record Succession(List<Renamed> renamed) {

    /** No organ was renamed. */
    public static final Succession NONE = new Succession(List.of());

    /**
     * One organ's new name.
     *
     * @param from key of the organ until then
     * @param to key of the organ from then on
     * @param since year of the first report under the new key
     */
    public record Renamed(String from, String to, int since) {

        public Renamed {
            if (from == null || to == null || since == 0 || from.equals(to)) {
                throw new IllegalArgumentException("needs from, to (two keys) and since (a year)");
            }
        }
    }

    public Succession {
        renamed = renamed == null ? List.of() : List.copyOf(renamed);
        Set<ReportKey> begun = new HashSet<>();
        for (Renamed organ : renamed) {
            if (!begun.add(new ReportKey(organ.to(), organ.since()))) {
                throw new IllegalArgumentException(organ.to() + " has two organs of before");
            }
        }
    }

    /**
     * @param file empty if no organ was renamed
     * @throws IllegalArgumentException if the file cannot be used; the message tells where and why
     */
    public static Succession of(Optional<Path> file) {
        if (file.isEmpty()) {
            return NONE;
        }
        try {
            return YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build()
                    .readValue(Files.readString(file.get()), Succession.class);
        } catch (IOException e) {
            throw new IllegalArgumentException("Cannot read the organs in " + file.get() + ": " + e.getMessage(), e);
        }
    }

    /** The reports that the one may rest on, the organ's own name first. */
    List<ReportKey> previous(ReportKey key) {
        return Stream.concat(Stream.of(key.previous()), renamed.stream()
                .filter(organ -> organ.to().equals(key.organKey()) && organ.since() == key.year())
                .map(organ -> new ReportKey(organ.from(), key.year() - 1))).toList();
    }

    /** The reports that may rest on the one. */
    List<ReportKey> next(ReportKey key) {
        return Stream.concat(Stream.of(key.next()), renamed.stream()
                .filter(organ -> organ.from().equals(key.organKey()) && organ.since() == key.year() + 1)
                .map(organ -> new ReportKey(organ.to(), organ.since()))).toList();
    }
}
