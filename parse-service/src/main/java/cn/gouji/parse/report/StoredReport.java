package cn.gouji.parse.report;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.Binary;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.event.ReportReceived;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.ParsedReport;
import io.quarkus.mongodb.panache.common.MongoEntity;

/**
 * A report as it lies in MongoDB: what it is searched by, and the report itself.
 *
 * @param regionCodes of the region and all above it
 * @param regionNames of the same regions
 * @param report JSON in UTF-8 and not a document, because BSON would change numbers (12.50 has no like) and the text is served
 *        as it is; as bytes, because text would be encoded and decoded once more on every way
 */
@MongoEntity(collection = "reports")
public record StoredReport(@BsonId String submissionId, int revision, Instant receivedAt, String outcome, String form,
        String organKey, String organName, Integer year, List<String> regionCodes, List<String> regionNames,
        Binary report) {

    /** The document for the answer to {@code received}. */
    public static StoredReport of(ReportReceived received, WrittenReport written) {
        ParsedReport report = written.report();
        Organ organ = report.organ();
        return new StoredReport(received.submission().submissionId(), received.revision(),
                received.submission().receivedAt(), ContractJson.code(report.outcome()),
                report.form() == null ? null : report.form().code(), organ.key(), organ.name(), report.year(),
                codes(organ.region()), names(organ.region()), new Binary(written.json()));
    }

    /** The report as JSON text. */
    public String json() {
        return new String(report.getData(), StandardCharsets.UTF_8);
    }

    private static List<String> codes(Region region) {
        if (region == null) {
            return List.of();
        }
        return Stream.concat(region.path().stream().map(RegionNode::code), Stream.of(region.code())).distinct()
                .toList();
    }

    private static List<String> names(Region region) {
        return region == null ? List.of() : region.path().stream().map(RegionNode::name).toList();
    }
}
