package cn.gouji.stats.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.kit.problem.ProblemException;
import cn.gouji.stats.counting.IdentityChange;
import cn.gouji.stats.query.StatisticsProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Changes the register and moves the reports that it now knows by another name. */
@ApplicationScoped
public class Register {

    private static final int AT_ONCE = 1000;

    private final RegisterRows rows;
    private final AliasRows aliases;
    private final IdentityChange identities;
    private final DeadlineConfig deadlines;

    public Register(RegisterRows rows, AliasRows aliases, IdentityChange identities, DeadlineConfig deadlines) {
        this.rows = rows;
        this.aliases = aliases;
        this.identities = identities;
        this.deadlines = deadlines;
    }

    /** What an import did. */
    public record Imported(int added, int changed, int unchanged, List<RegisterFile.RefusedLine> refused) {
    }

    /** Takes the lines that can be understood; organs that the file does not name stay. */
    public Imported take(String csv) {
        RegisterFile file = RegisterFile.read(csv, deadlines.deadlines().keySet());
        List<RegisterFile.RefusedLine> refused = new ArrayList<>(file.refused());
        List<RegisteredOrgan> taken = distinct(file, refused);
        refused.sort(Comparator.comparingInt(RegisterFile.RefusedLine::line));
        int added = 0;
        int changed = 0;
        for (int from = 0; from < taken.size(); from += AT_ONCE) {
            List<RegisteredOrgan> organs = taken.subList(from, Math.min(from + AT_ONCE, taken.size()));
            Map<String, RegisteredOrgan> known = rows.find(organs.stream().map(RegisteredOrgan::code).toList());
            List<RegisteredOrgan> different = new ArrayList<>(organs);
            different.removeIf(organ -> organ.equals(known.get(organ.code())));
            write(organs, different);
            int fresh = organs.size() - known.size();
            added += fresh;
            changed += different.size() - fresh;
        }
        return new Imported(added, changed, taken.size() - added - changed, refused);
    }

    private List<RegisteredOrgan> distinct(RegisterFile file, List<RegisterFile.RefusedLine> refused) {
        Namesakes namesakes = new Namesakes(rows.namesakes(file.organs()));
        List<RegisteredOrgan> distinct = new ArrayList<>();
        for (int i = 0; i < file.organs().size(); i++) {
            RegisteredOrgan organ = file.organs().get(i);
            Optional<RegisteredOrgan> other = namesakes.of(organ);
            if (other.isEmpty()) {
                distinct.add(organ);
            } else {
                refused.add(new RegisterFile.RefusedLine(file.lines().get(i), organ.code(),
                        Namesakes.reason(other.get())));
            }
        }
        return distinct;
    }

    public Optional<RegisteredOrgan> find(String code) {
        return rows.find(code);
    }

    /** Adds or replaces one organ; @throws ProblemException if its reports could not be told from another's. */
    public void put(RegisteredOrgan organ) {
        new Namesakes(rows.namesakes(List.of(organ))).of(organ).ifPresent(other -> {
            throw new ProblemException(StatisticsProblem.ORGAN_REFUSED, Namesakes.reason(other));
        });
        write(List.of(organ), List.of(organ));
    }

    /** In steps, so that doing it again completes what broke off. */
    public void remove(String code) {
        List<String> keys = aliases.keys(List.of(code));
        locked(() -> aliases.forget(code));
        identities.move(keys);
        locked(() -> rows.delete(code));
    }

    /** @param region null for all */
    public List<RegisteredOrgan> list(String region, int page, int size) {
        return rows.list(region, page, size);
    }

    public long count(String region) {
        return rows.count(region);
    }

    /** @param organs whose reports may have to move; those that are not different are looked at for an import that broke off */
    private void write(List<RegisteredOrgan> organs, List<RegisteredOrgan> different) {
        List<String> codes = organs.stream().map(RegisteredOrgan::code).toList();
        Set<String> keys = new HashSet<>(aliases.keys(codes));
        if (!different.isEmpty()) {
            locked(() -> rows.write(different));
        }
        keys.addAll(aliases.keys(codes));
        identities.move(keys);
    }

    private void locked(Runnable change) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.lock();
            change.run();
        });
    }
}
