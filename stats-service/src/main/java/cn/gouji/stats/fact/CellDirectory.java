package cn.gouji.stats.fact;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;

/** The numbers by which facts name the cells of the forms. */
@Singleton
@Startup
public class CellDirectory {

    private final Session session;
    private final Map<String, Short> numbers = new HashMap<>();
    private final Map<Short, String> codes = new HashMap<>();

    public CellDirectory(Session session) {
        this.session = session;
    }

    @PostConstruct
    void load() {
        // No annotation: interceptors do not see this method.
        QuarkusTransaction.requiringNew().run(this::addAndRead);
    }

    private void addAndRead() {
        String[] cells = Arrays.stream(Form.values())
                .flatMap(form -> FormCatalogue.of(form).cells().stream())
                .map(Cell::id)
                .distinct()
                .toArray(String[]::new);
        // Numbers are given once and only to new cells; a conflict alone would use one up at every start.
        session.createNativeMutationQuery("""
                INSERT INTO cell (code)
                SELECT code FROM unnest(:cells) WITH ORDINALITY AS wanted (code, place)
                WHERE NOT EXISTS (SELECT FROM cell WHERE cell.code = wanted.code)
                ORDER BY place
                ON CONFLICT DO NOTHING""").setParameter("cells", cells).executeUpdate();
        for (Tuple row : session.createNativeQuery("SELECT id, code FROM cell", Tuple.class).getResultList()) {
            short number = row.get("id", Number.class).shortValue();
            String code = row.get("code", String.class);
            numbers.put(code, number);
            codes.put(number, code);
        }
    }

    /** @throws NullPointerException if no form has the cell */
    public short number(String cell) {
        return numbers.get(cell);
    }

    public String cell(short number) {
        return codes.get(number);
    }
}
