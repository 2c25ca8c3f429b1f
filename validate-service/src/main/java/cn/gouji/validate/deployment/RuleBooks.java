package cn.gouji.validate.deployment;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.deadline.Deadlines;
import cn.gouji.validate.deployment.amendment.Amendment;
import cn.gouji.validate.deployment.amendment.OwnRelation;
import cn.gouji.validate.deployment.amendment.OwnRelationRules;
import cn.gouji.validate.deployment.amendment.RuleChange;
import cn.gouji.validate.deployment.amendment.Scope;
import cn.gouji.validate.rule.RuleBook;

/** The rule book that holds for an organ: that of the program with what the deployment changes for it. */
public final class RuleBooks {

    private final RuleCatalogue standard;
    private final Deadlines deadlines;
    private final List<Amendment> amendments;
    private final String version;
    /** By the numbers of the amendments: many organs, but few different sets of them. */
    private final Map<BitSet, RuleBook> books = new ConcurrentHashMap<>();

    private RuleBooks(RuleCatalogue standard, Deadlines deadlines, List<Amendment> amendments, String version) {
        this.standard = standard;
        this.deadlines = deadlines;
        this.amendments = amendments;
        this.version = version;
    }

    /**
     * @param file in which the deployment changes the rules, empty if it does not
     * @throws IllegalArgumentException if the file cannot be used; the message tells every mistake with its line
     */
    public static RuleBooks of(RuleCatalogue standard, Deadlines deadlines, Optional<Path> file) {
        if (file.isEmpty()) {
            return new RuleBooks(standard, deadlines, List.of(), standard.version());
        }
        return of(standard, deadlines, RulesFile.read(file.get(), standard));
    }

    static RuleBooks of(RuleCatalogue standard, Deadlines deadlines, RulesFile file) {
        RuleBooks books = new RuleBooks(standard, deadlines, file.amendments(),
                standard.version() + "+" + file.version());
        // A limit that a rule cannot work with shall be found at the start and not with the first report.
        books.built(file.amendments());
        return books;
    }

    /** Version of the rules of the program, and of the deployment's file if there is one. */
    public String version() {
        return version;
    }

    public RuleBook forOrgan(Organ organ) {
        return forOrgans(organ.region() == null ? null : organ.region().code(), organ.kind());
    }

    /**
     * The rules for organs of a kind in a region.
     *
     * @param region code of the region, null if unknown
     * @param kind null if unknown
     */
    public RuleBook forOrgans(String region, OrganKind kind) {
        String code = region == null ? null : Scope.withoutPadding(region);
        BitSet holding = new BitSet(amendments.size());
        for (int number = 0; number < amendments.size(); number++) {
            holding.set(number, amendments.get(number).scope().contains(code, kind));
        }
        return books.computeIfAbsent(holding, numbers -> built(numbers.stream().mapToObj(amendments::get).toList()));
    }

    private RuleBook built(List<Amendment> holding) {
        List<Rule> rules = standard.rules();
        List<OwnRelation> own = new ArrayList<>();
        List<RuleChange> changes = new ArrayList<>();
        for (Amendment amendment : holding) {
            switch (amendment) {
                case RuleChange change -> {
                    rules = rules.stream().map(change::applyTo).toList();
                    changes.add(change);
                }
                case OwnRelation relation -> own.add(relation);
            }
        }
        Stream<Rule> ownRules = own.stream().map(OwnRelation::rule);
        RuleCatalogue catalogue = new RuleCatalogue(version, Stream.concat(rules.stream(), ownRules).toList());
        return new RuleBook(catalogue, deadlines).with(new OwnRelationRules(own), off(changes));
    }

    /** Of several entries that switch a rule off or on the last counts. */
    private static Set<String> off(List<RuleChange> changes) {
        Set<String> off = new HashSet<>();
        for (RuleChange change : changes) {
            if (Boolean.TRUE.equals(change.off())) {
                off.addAll(change.rules());
            } else if (Boolean.FALSE.equals(change.off())) {
                off.removeAll(change.rules());
            }
        }
        return off;
    }
}
