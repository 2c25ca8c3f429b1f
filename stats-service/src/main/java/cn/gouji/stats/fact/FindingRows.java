package cn.gouji.stats.fact;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import cn.gouji.contracts.validation.Finding;

/** Keeps the findings of a report in the order of the event. */
@ApplicationScoped
public class FindingRows {

    private final Session session;
    private final ObjectMapper json;

    public FindingRows(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    void write(UUID submissionId, List<Finding> findings) {
        if (!findings.isEmpty()) {
            session.createNativeMutationQuery("""
                    INSERT INTO finding_fact (submission_id, position, rule, severity, state, finding)
                    SELECT :submission, place, rule, severity, state, CAST(finding AS json)
                    FROM unnest(:rules, :severities, :states, :findings)
                        WITH ORDINALITY AS given (rule, severity, state, finding, place)""")
                    .setParameter("submission", submissionId)
                    .setParameter("rules", findings.stream().map(Finding::rule).toArray(String[]::new))
                    .setParameter("severities", findings.stream().map(f -> f.severity().name()).toArray(String[]::new))
                    .setParameter("states", findings.stream().map(f -> f.state().name()).toArray(String[]::new))
                    .setParameter("findings", findings.stream().map(this::write).toArray(String[]::new))
                    .executeUpdate();
        }
    }

    void delete(UUID submissionId) {
        session.createNativeMutationQuery("DELETE FROM finding_fact WHERE submission_id = :submission")
                .setParameter("submission", submissionId)
                .executeUpdate();
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
}
