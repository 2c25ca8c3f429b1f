package cn.gouji.validate.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.kit.problem.ProblemException;
import cn.gouji.kit.problem.UnexpectedJson;

/**
 * Reads a report that a client gives.
 *
 * <p>Besides what parse-service writes it takes what a person writes by hand: no outcome, and cells as bare numbers. A cell
 * that is not there counts as absent.
 */
@Singleton
public final class GivenReport {

    private final ObjectMapper mapper;

    GivenReport(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * @throws JsonProcessingException if it is no JSON
     * @throws ProblemException if it is JSON, but no parsed report
     */
    ParsedReport read(InputStream body) throws IOException {
        // As decimals: a double would change long numbers before a rule sees them.
        JsonNode json = mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(body);
        if (!(json instanceof ObjectNode report)) {
            throw new ProblemException(ValidateProblem.NOT_A_PARSED_REPORT, "{…}");
        }
        if (!report.hasNonNull("outcome")) {
            report.put("outcome", report.hasNonNull("reason") ? "unreadable" : "read");
        }
        if (report.get("cells") instanceof ObjectNode cells) {
            for (Map.Entry<String, JsonNode> cell : cells.properties()) {
                complete(cell);
            }
        }
        try {
            return mapper.treeToValue(report, ParsedReport.class);
        } catch (JsonMappingException e) {
            throw new ProblemException(ValidateProblem.NOT_A_PARSED_REPORT, UnexpectedJson.where(e));
        }
    }

    private void complete(Map.Entry<String, JsonNode> cell) {
        JsonNode given = cell.getValue();
        ObjectNode reading = given instanceof ObjectNode object ? object : mapper.createObjectNode();
        if (given.isNumber() || given.isNull()) {
            reading.set("value", given);
        }
        if (!reading.hasNonNull("origin")) {
            reading.put("origin", reading.hasNonNull("value") ? "stated" : "blank");
        }
        if (given.isNumber() || given.isNull()) {
            cell.setValue(reading);
        }
    }
}
