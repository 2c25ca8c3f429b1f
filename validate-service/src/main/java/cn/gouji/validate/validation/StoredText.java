package cn.gouji.validate.validation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;

import jakarta.inject.Singleton;

import org.bson.types.Binary;

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
    public StoredValidation stored(Reading reading, Validation result, int acts, Instant at) {
        return StoredValidation.of(reading, result, acts, at, written(result));
    }

    /**
     * The reading that a record of the topic carries.
     *
     * @throws UncheckedIOException if it carries none
     */
    public Reading received(byte[] event) {
        Binary json = new Binary(event);
        return new Reading(read(json, ReportParsed.class), json);
    }

    /** What is written in a stored result. */
    public OpenResult open(StoredValidation stored) {
        return new OpenResult(stored, reading(stored), result(stored));
    }

    public Reading reading(StoredValidation stored) {
        return new Reading(read(stored.reading(), ReportParsed.class), stored.reading());
    }

    public Validation result(StoredValidation stored) {
        return read(stored.validation(), Validation.class);
    }

    /** Whether the result rests on this reading. */
    boolean restsOn(StoredValidation stored, Reading reading) {
        return stored.readingRevision() == reading.event().revision() && reading.json().equals(stored.reading());
    }

    /** Whether both tell the same, apart from their revision. */
    boolean sameResult(StoredValidation one, StoredValidation other) {
        return one.acts() == other.acts() && result(one).equals(result(other).withRevision(one.revision()));
    }

    private <T> T read(Binary json, Class<T> type) {
        try {
            return mapper.readValue(json.getData(), type);
        } catch (IOException e) {
            throw new UncheckedIOException("Not the JSON of a " + type.getSimpleName(), e);
        }
    }

    private Binary written(Validation result) {
        try {
            return new Binary(mapper.writeValueAsBytes(result));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What is to be stored cannot be written", e);
        }
    }
}
