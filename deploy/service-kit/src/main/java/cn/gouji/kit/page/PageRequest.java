package cn.gouji.kit.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import cn.gouji.kit.problem.CommonProblem;
import cn.gouji.kit.problem.ProblemException;

/** Which page of a list a client asks for; used as a {@code @BeanParam}. */
public record PageRequest(@QueryParam("page") @DefaultValue("0") String pageText,
        @QueryParam("size") @DefaultValue("50") String sizeText) {

    public static final int MAXIMUM_SIZE = 500;

    /** @throws ProblemException if it is no number from 0 */
    public int page() {
        return number("page", pageText, 0, Integer.MAX_VALUE / MAXIMUM_SIZE);
    }

    /** @throws ProblemException if it is no number from 1 to {@link #MAXIMUM_SIZE} */
    public int size() {
        return number("size", sizeText, 1, MAXIMUM_SIZE);
    }

    /** Number of items before the page. */
    public int offset() {
        return page() * size();
    }

    private static int number(String name, String text, int least, int most) {
        try {
            int number = Integer.parseInt(text);
            if (least <= number && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Told below, with the range.
        }
        throw new ProblemException(CommonProblem.BAD_PARAMETER, name, text, least + "–" + most);
    }
}
