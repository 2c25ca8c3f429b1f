package cn.gouji.validate.validation;

import java.io.UncheckedIOException;
import java.time.Instant;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.validation.Validation;

/** Writes readings and validations into what is stored, and reads them from it. */
@Singleton
public final class StoredText {

    private final ObjectMapper mapper;

    public StoredText(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * What is stored of a result.
     *
     * @param acts number of acts it takes into account
     * @param at time of the fact that led to it
     */
    public StoredValidation stored(ReportParsed reading, Validation result, int acts, Instant at) {
        return StoredValidation.of(reading, result, acts, at, write(result), write(reading));
    }

    /** What is written in a stored result. */
    public OpenResult open(StoredValidation stored) {
        return new OpenResult(stored, reading(stored), result(stored));
    }

    public ReportParsed reading(StoredValidation stored) {
        return read(stored.reading(), ReportParsed.class);
    }

    public Validation result(StoredValidation stored) {
        return read(stored.validation(), Validation.class);
    }

    /** Whether the result rests on this reading. */
    boolean restsOn(StoredValidation stored, ReportParsed reading) {
        return stored.readingRevision() == reading.revision() && write(reading).equals(stored.reading());
    }

    /** Whether both tell the same, apart from their revision. */
    boolean sameResult(StoredValidation one, StoredValidation other) {
        return one.acts() == other.acts() && result(one).equals(result(other).withRevision(one.revision()));
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What is stored cannot be read", e);
        }
    }

    private String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What is to be stored cannot be written", e);
        }
    }
}
