package cn.gouji.parse.form.shape.column;

import java.util.List;

import cn.gouji.parse.form.cell.Share;
import cn.gouji.parse.form.row.TableForm;
import cn.gouji.parse.form.shape.run.LineWords;
import cn.gouji.parse.form.shape.run.ValueRuns;
import cn.gouji.parse.form.wording.TextRow;

/** A table with a column of shares in percent. */
public final class Shares {

    private final TableForm form;

    public Shares(TableForm form) {
        this.form = form;
    }

    /** The lines as the form would have them; null if the table is no such one. */
    public List<TextRow> upright(List<TextRow> lines) {
        ValueRuns runs = new ValueRuns(lines);
        int shares = 0;
        for (int i = 0; i < lines.size(); i++) {
            List<String> words = LineWords.of(lines.get(i));
            for (int k = 0; k < words.size(); k++) {
                if (Share.is(words.get(k))) {
                    runs.drop(i, k);
                    shares++;
                }
            }
        }
        return 2 * shares > form.rows().size() ? runs.rest() : null;
    }
}
