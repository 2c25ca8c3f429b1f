package cn.gouji.ingest.web.form;

import java.util.HashMap;
import java.util.Map;

import cn.gouji.contracts.event.Hints;
import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

/** The text fields of the form; all are optional, and fields that are not known are passed over. */
public final class HintFields {

    static final int MAX_LENGTH = 200;
    /** The first annual reports were due for 2008. */
    private static final int FIRST_YEAR = 2008;
    private static final int LAST_YEAR = 2099;

    private final Map<String, String> values = new HashMap<>();

    /** @throws ProblemException if the value is too long */
    void put(String name, String value) {
        String stripped = value.strip();
        if (stripped.length() > MAX_LENGTH) {
            throw new ProblemException(CommonProblem.BAD_PARAMETER, name, stripped.substring(0, 20) + "…",
                    "≤ " + MAX_LENGTH);
        }
        if (!stripped.isEmpty()) {
            values.putIfAbsent(name, stripped);
        }
    }

    /** @throws ProblemException if the year is none */
    Hints hints() {
        return new Hints(values.get("organ"), values.get("region"), year(values.get("year")));
    }

    /** @return null if the text is null */
    public static Integer year(String text) {
        if (text == null) {
            return null;
        }
        try {
            int year = Integer.parseInt(text);
            if (FIRST_YEAR <= year && year <= LAST_YEAR) {
                return year;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the range.
        }
        throw new ProblemException(CommonProblem.BAD_PARAMETER, "year", text, FIRST_YEAR + "–" + LAST_YEAR);
    }
}
