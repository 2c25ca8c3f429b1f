package cn.gouji.stats.fact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The reports. */
@ApplicationScoped
public class ReportFactRepository implements PanacheRepositoryBase<ReportFact, UUID> {

    List<ReportKey> keys(Collection<UUID> submissionIds) {
        return find("submissionId in ?1", submissionIds).project(ReportKey.class).list();
    }
}
