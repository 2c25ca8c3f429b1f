package cn.gouji.stats.fact;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.stats.sql.Columns;
import cn.gouji.stats.sql.Sql.Statement;

/** Keeps the findings of reports in the order of their events. */
@ApplicationScoped
public class FindingRows {

    private final Session session;
    private final ObjectMapper json;

    public FindingRows(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    void write(Collection<ReportValidated> events, Collection<Statement> statements) {
        List<Row> rows = new ArrayList<>();
        for (ReportValidated event : events) {
            UUID submissionId = UUID.fromString(event.submission().submissionId());
            for (int place = 0; place < event.findings().size(); place++) {
                rows.add(new Row(submissionId, place + 1, event.findings().get(place)));
            }
        }
        if (!rows.isEmpty()) {
            statements.add(new Statement("""
                    INSERT INTO finding_fact (submission_id, position, rule, severity, state, finding)
                    SELECT submission_id, place, rule, severity, state, CAST(finding AS json)
                    FROM unnest(?, ?, ?, ?, ?, ?)
                        AS given (submission_id, place, rule, severity, state, finding)""",
                    Columns.of(rows, UUID.class, Row::submissionId), Columns.of(rows, Integer.class, Row::position),
                    Columns.of(rows, String.class, row -> row.finding.rule()),
                    Columns.of(rows, String.class, row -> row.finding.severity().name()),
                    Columns.of(rows, String.class, row -> row.finding.state().name()),
                    Columns.of(rows, String.class, row -> write(row.finding))));
        }
    }

    /** The findings of a report as its event carried them. */
    public List<Finding> read(UUID submissionId) {
        return session.createNativeQuery("""
                SELECT CAST(finding AS text) FROM finding_fact WHERE submission_id = :submission ORDER BY position""",
                String.class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .map(this::read)
                .toList();
    }

    /** What the rules of a report's findings are called, as far as any event told. */
    public Map<String, String> ruleTitles(UUID submissionId) {
        return session.createNativeQuery("""
                SELECT rule, title FROM rule_title
                WHERE rule IN (SELECT rule FROM finding_fact WHERE submission_id = :submission)""", Object[].class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private String write(Finding finding) {
        try {
            return json.writeValueAsString(finding);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Finding read(String finding) {
        try {
            return json.readValue(finding, Finding.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Row(UUID submissionId, int position, Finding finding) {
    }
}
