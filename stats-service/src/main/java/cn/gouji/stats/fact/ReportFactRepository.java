package cn.gouji.stats.fact;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The reports. */
@ApplicationScoped
public class ReportFactRepository implements PanacheRepositoryBase<ReportFact, UUID> {

    /**
     * What the reports of an organ are kept under. Other services and the events know organs by the key that a report itself
     * leads to; once the register knows the organ, its reports are kept under the register's code.
     */
    public String organKey(String given) {
        if (count("organKey", given) > 0) {
            return given;
        }
        return find("reportedKey = ?1 order by year desc, receivedAt desc, submissionId desc", given)
                .firstResultOptional()
                .map(report -> report.organKey).orElse(given);
    }
}
