package cn.gouji.validate.deployment.amendment;

import java.util.List;
import java.util.Optional;

import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** The relations that a deployment demands of some organs. */
public final class OwnRelationRules implements RuleFamily {

    private final List<OwnRelation> relations;

    public OwnRelationRules(List<OwnRelation> relations) {
        this.relations = relations;
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        return relations.stream()
                .filter(relation -> relation.rule().forms().contains(report.cells().form()))
                .map(relation -> relation.judge(report.report()))
                .flatMap(Optional::stream)
                .toList();
    }
}
