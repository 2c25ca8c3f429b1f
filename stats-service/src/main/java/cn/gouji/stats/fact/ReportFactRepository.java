package cn.gouji.stats.fact;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The reports. */
@ApplicationScoped
public class ReportFactRepository implements PanacheRepositoryBase<ReportFact, UUID> {
}
