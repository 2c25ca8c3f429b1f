package cn.gouji.parse.report;

import java.io.UncheckedIOException;
import java.util.List;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

/** Writes reports as JSON. */
@Singleton
public final class ReportWriter {

    // The event carries the whole report, and by default Kafka takes records up to 1 MiB. Real reports stay below 100 kB.
    static final int MAXIMUM_BYTES = 1_000_000;

    private final ObjectMapper mapper;

    ReportWriter(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** A report that no event could carry is answered for as {@code tooLarge}. */
    public WrittenReport write(ParsedReport report) {
        byte[] json = json(report);
        if (json.length > MAXIMUM_BYTES) {
            Note note = new Note("report.tooLarge", "报告文字过多，超出系统可处理的篇幅。", List.of());
            return write(ParsedReport.unreadable(report.submissionId(), UnreadableReason.TOO_LARGE, List.of(note)));
        }
        return new WrittenReport(report, json);
    }

    private byte[] json(ParsedReport report) {
        try {
            return mapper.writeValueAsBytes(report);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A report cannot be written as JSON", e);
        }
    }
}
