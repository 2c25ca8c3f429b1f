package cn.gouji.stats.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.stats.fact.IdentityChange;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** Changes the register and moves the reports that it now knows by another name. */
@ApplicationScoped
public class Register {

    private static final int AT_ONCE = 1000;

    private final RegisterRows rows;
    private final IdentityChange identities;
    private final DeadlineConfig deadlines;

    public Register(RegisterRows rows, IdentityChange identities, DeadlineConfig deadlines) {
        this.rows = rows;
        this.identities = identities;
        this.deadlines = deadlines;
    }

    /** What an import did. */
    public record Imported(int added, int changed, int unchanged, List<RegisterFile.RefusedLine> refused) {
    }

    /** Takes the lines that can be understood; organs that the file does not name stay. */
    public Imported take(String csv) {
        RegisterFile file = RegisterFile.read(csv, deadlines.deadlines().keySet());
        int added = 0;
        int changed = 0;
        for (int from = 0; from < file.organs().size(); from += AT_ONCE) {
            List<RegisteredOrgan> organs = file.organs().subList(from, Math.min(from + AT_ONCE, file.organs().size()));
            Map<String, RegisteredOrgan> known = rows.find(organs.stream().map(RegisteredOrgan::code).toList());
            List<RegisteredOrgan> different = new ArrayList<>(organs);
            different.removeIf(organ -> organ.equals(known.get(organ.code())));
            if (!different.isEmpty()) {
                write(different);
            }
            int fresh = organs.size() - known.size();
            added += fresh;
            changed += different.size() - fresh;
        }
        moveReports();
        return new Imported(added, changed, file.organs().size() - added - changed, file.refused());
    }

    public Optional<RegisteredOrgan> find(String code) {
        return rows.find(code);
    }

    /** Adds or replaces one organ. */
    public void put(RegisteredOrgan organ) {
        write(List.of(organ));
        moveReports();
    }

    public void remove(String code) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.lock();
            rows.delete(code);
        });
        moveReports();
    }

    /** @param region null for all */
    public List<RegisteredOrgan> list(String region, int page, int size) {
        return rows.list(region, page, size);
    }

    public long count(String region) {
        return rows.count(region);
    }

    private void write(List<RegisteredOrgan> organs) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.lock();
            rows.write(organs);
        });
    }

    private void moveReports() {
        boolean moved = true;
        while (moved) {
            moved = identities.moveSome();
        }
    }
}
