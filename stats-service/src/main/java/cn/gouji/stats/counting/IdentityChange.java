package cn.gouji.stats.counting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.stats.sql.Sql;
import cn.gouji.stats.sql.Sql.Statement;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Moves stored reports to the organs that a changed register says they are of. */
@ApplicationScoped
public class IdentityChange {

    private static final int AT_ONCE = 500;

    private final Identities identities;
    private final ProvinceSums sums;
    private final Sql sql;

    public IdentityChange(Identities identities, ProvinceSums sums, Sql sql) {
        this.identities = identities;
        this.sums = sums;
        this.sql = sql;
    }

    /** Moves reports until none is left that came under one of the keys and belongs elsewhere. */
    public void move(Collection<String> keys) {
        List<UUID> outdated = identities.outdated(keys);
        for (int from = 0; from < outdated.size(); from += AT_ONCE) {
            List<UUID> some = outdated.subList(from, Math.min(from + AT_ONCE, outdated.size()));
            QuarkusTransaction.requiringNew().run(() -> moveSome(some));
        }
    }

    private void moveSome(Collection<UUID> submissionIds) {
        sql.change(List.of(FactLocks.register(), FactLocks.submissions(submissionIds)));
        // Some may have been stored again while we waited; they are right then.
        List<Identities.Changed> changed = identities.changed(submissionIds);
        if (changed.isEmpty()) {
            return;
        }
        Set<OrganYear> concerned = changed.stream()
                .flatMap(one -> Stream.of(one.before(), one.after()))
                .collect(Collectors.toCollection(HashSet::new));
        String before = sql.read(List.of(FactLocks.organYears(concerned),
                ProvinceSums.shares(ids(changed), concerned)), row -> row.getString(1)).getFirst();
        identities.rename(changed);
        List<Statement> statements = new ArrayList<>(List.of(CountedChoice.again(concerned)));
        sums.replace(before, ids(changed), concerned, statements);
        sql.change(statements);
    }

    private static Set<UUID> ids(List<Identities.Changed> changed) {
        return changed.stream().map(Identities.Changed::submissionId).collect(Collectors.toSet());
    }
}
