package cn.gouji.validate.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.RegionNode;

/**
 * By when the organs must have published their reports, as data: the legal dates, dates of single regions, days off.
 */
public final class Deadlines {

    private final DeadlinesFile file;

    private Deadlines(DeadlinesFile file) {
        this.file = file;
    }

    /** The legal dates. */
    public static Deadlines standard() {
        try (InputStream in = Deadlines.class.getResourceAsStream("/deadlines/deadlines.yaml")) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the deadlines", e);
        }
    }

    /** @throws IOException if it is not a file of deadlines; the message names the line */
    public static Deadlines read(InputStream yaml) throws IOException {
        return new Deadlines(YAMLMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(yaml, DeadlinesFile.class));
    }

    /** The last day for an organ's report on a year; empty if no date is set for its kind. */
    public Optional<LocalDate> due(Organ organ, int year) {
        return Stream.concat(regions(organ), Stream.of(file.legal()))
                .flatMap(List::stream)
                .filter(deadline -> deadline.kinds().contains(organ.kind()))
                .findFirst()
                .map(deadline -> deadline.day().atYear(year + 1))
                .map(day -> file.roll() ? file.workingDays().from(day) : day);
    }

    /** What the organ's region sets, the nearest first. */
    private Stream<List<Deadline>> regions(Organ organ) {
        List<RegionNode> path = organ.region() == null ? List.of() : organ.region().path();
        return path.reversed().stream().map(RegionNode::code).filter(file.regions()::containsKey)
                .map(file.regions()::get);
    }

    /**
     * @param roll whether a last day that is not worked moves to the next that is
     * @param legal what holds where a region sets nothing else
     * @param regions by code of the region
     */
    private record DeadlinesFile(boolean roll, List<Deadline> legal, Map<String, List<Deadline>> regions,
            WorkingDays workingDays) {

        DeadlinesFile {
            legal = legal == null ? List.of() : List.copyOf(legal);
            regions = regions == null ? Map.of() : Map.copyOf(regions);
            workingDays = workingDays == null ? new WorkingDays(null, null) : workingDays;
        }
    }

    private record Deadline(List<OrganKind> kinds, MonthDay day) {

        @JsonCreator
        static Deadline of(@JsonProperty("kinds") List<OrganKind> kinds, @JsonProperty("due") String due) {
            return new Deadline(List.copyOf(kinds), MonthDay.parse("--" + due));
        }
    }
}
