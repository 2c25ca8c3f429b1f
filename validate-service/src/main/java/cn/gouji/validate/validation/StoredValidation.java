package cn.gouji.validate.validation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Validation;
import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * A validation as it lies in MongoDB: what it is searched by, the validation itself, and the reading it rests on.
 *
 * @param revision counts the results of the submission
 * @param readingRevision of the {@code ReportParsed} it rests on
 * @param at time of the fact that led to this revision
 * @param acts number of reviewers' acts that it takes into account
 * @param unsentSince since when somebody intends to change or send it; null if nothing is left to do
 * @param previous the state of the previous year's report that it rests on, null if there was none
 * @param reportKeys of all reports that the submission was ever taken for
 * @param rules ids of the rules that found something
 * @param reviewState where the review stands
 * @param regionCodes of the region and all above it
 * @param regionNames of the same regions
 * @param validation JSON in UTF-8 and not a document, because BSON would change numbers and the text is served as it is
 * @param reading the {@code ReportParsed} as JSON in UTF-8; null in lists
 */
@MongoEntity(collection = "validations")
public record StoredValidation(@BsonId String submissionId, int revision, int readingRevision, Instant at, int acts,
        Instant unsentSince, String previous, List<String> reportKeys, Instant receivedAt, String verdict,
        List<String> rules, String reviewState,
        String organKey, Integer year, List<String> regionCodes, List<String> regionNames, Binary validation,
        Binary reading) {

    public StoredValidation {
        reportKeys = reportKeys == null ? List.of() : List.copyOf(reportKeys);
    }

    static StoredValidation of(Reading reading, Validation validation, int acts, Instant at, Binary json) {
        ReportParsed event = reading.event();
        List<RegionNode> path = path(validation.organ().region());
        return new StoredValidation(event.submission().submissionId(), validation.revision(), event.revision(), at,
                acts, null, null, List.of(), event.submission().receivedAt(), ContractJson.code(validation.verdict()),
                validation.findings().stream().map(Finding::rule).distinct().toList(),
                ContractJson.code(validation.review().state()), validation.organ().key(), validation.year(),
                path.stream().map(RegionNode::code).toList(), path.stream().map(RegionNode::name).toList(),
                json, reading.json());
    }

    /** The validation as JSON text. */
    public String json() {
        return new String(validation.getData(), StandardCharsets.UTF_8);
    }

    StoredValidation withUnsentSince(Instant since) {
        return new StoredValidation(submissionId, revision, readingRevision, at, acts, since, previous,
                reportKeys, receivedAt, verdict,
                rules, reviewState, organKey, year, regionCodes, regionNames, validation, reading);
    }

    StoredValidation restingOn(String newPrevious, List<String> newReportKeys) {
        return new StoredValidation(submissionId, revision, readingRevision, at, acts, unsentSince, newPrevious,
                newReportKeys, receivedAt, verdict, rules, reviewState, organKey, year, regionCodes, regionNames,
                validation, reading);
    }

    private static List<RegionNode> path(Region region) {
        return region == null ? List.of() : region.path();
    }
}
