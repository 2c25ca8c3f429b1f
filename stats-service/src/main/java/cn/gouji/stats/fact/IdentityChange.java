package cn.gouji.stats.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Moves stored reports to the organs that a changed register says they are of. */
@ApplicationScoped
public class IdentityChange {

    private static final int AT_ONCE = 500;

    private final Identities identities;
    private final CountedChoice choice;
    private final ProvinceSums sums;
    private final FactLocks locks;

    public IdentityChange(Identities identities, CountedChoice choice, ProvinceSums sums, FactLocks locks) {
        this.identities = identities;
        this.choice = choice;
        this.sums = sums;
        this.locks = locks;
    }

    /** @return false if there was nothing left to move */
    @Transactional
    public boolean moveSome() {
        identities.holdRegister();
        Set<UUID> found = ids(identities.changed(AT_ONCE));
        if (found.isEmpty()) {
            return false;
        }
        locks.submissions(found);
        // Some may have been stored again while we waited; they are right then.
        List<Identities.Changed> changed = identities.changed(AT_ONCE).stream()
                .filter(one -> found.contains(one.submissionId()))
                .toList();
        Set<OrganYear> concerned = changed.stream()
                .flatMap(one -> Stream.of(one.before(), one.after()))
                .collect(Collectors.toCollection(HashSet::new));
        locks.organYears(concerned);
        String before = sums.shares(ids(changed), concerned);
        identities.rename(changed);
        choice.chooseAgain(concerned);
        sums.replace(before, ids(changed), concerned);
        return true;
    }

    private static Set<UUID> ids(List<Identities.Changed> changed) {
        return changed.stream().map(Identities.Changed::submissionId).collect(Collectors.toSet());
    }
}
