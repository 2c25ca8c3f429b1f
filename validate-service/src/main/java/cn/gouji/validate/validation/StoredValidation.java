package cn.gouji.validate.validation;

import java.time.Instant;
import java.util.List;

import org.bson.codecs.pojo.annotations.BsonId;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.report.Region;
import cn.gouji.contracts.report.RegionNode;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Validation;
import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * A validation as it lies in MongoDB: what it is searched by, and the validation itself.
 *
 * @param rules ids of the rules that found something
 * @param regionCodes of the region and all above it
 * @param regionNames of the same regions
 * @param validation JSON text and not a document, because BSON would change numbers and the text is served as it is
 */
@MongoEntity(collection = "validations")
public record StoredValidation(@BsonId String submissionId, int revision, Instant receivedAt, String verdict,
        List<String> rules, String organKey, Integer year, List<String> regionCodes, List<String> regionNames,
        String validation) {

    /** @param json the validation as JSON */
    public static StoredValidation of(ReportParsed parsed, Validation validation, String json) {
        List<RegionNode> path = path(validation.organ().region());
        return new StoredValidation(parsed.submission().submissionId(), parsed.revision(),
                parsed.submission().receivedAt(), ContractJson.code(validation.verdict()),
                validation.findings().stream().map(Finding::rule).distinct().toList(), validation.organ().key(),
                validation.year(), path.stream().map(RegionNode::code).toList(),
                path.stream().map(RegionNode::name).toList(), json);
    }

    private static List<RegionNode> path(Region region) {
        return region == null ? List.of() : region.path();
    }
}
