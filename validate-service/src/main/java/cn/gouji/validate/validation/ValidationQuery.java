package cn.gouji.validate.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.bson.conversions.Bson;

import com.mongodb.client.model.Filters;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.validation.Verdict;

/**
 * Which validations are looked for; each part is null if it does not matter.
 *
 * @param rule id of a rule that found something
 * @param region code of the region or one above it, or the beginning of its name
 */
public record ValidationQuery(Verdict verdict, String rule, String region, Integer year) {

    Bson filter() {
        List<Bson> conditions = new ArrayList<>();
        if (verdict != null) {
            conditions.add(Filters.eq("verdict", ContractJson.code(verdict)));
        }
        if (rule != null) {
            conditions.add(Filters.eq("rules", rule));
        }
        if (region != null) {
            conditions.add(region.chars().allMatch(Character::isDigit)
                    ? Filters.eq("regionCodes", withoutPadding(region))
                    : Filters.regex("regionNames", "^" + Pattern.quote(region)));
        }
        if (year != null) {
            conditions.add(Filters.eq("year", year));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

    /** Provinces and cities are often written with six digits, such as 410000 for 41. */
    private static String withoutPadding(String code) {
        return code.length() == 6 ? code.replaceFirst("(00){1,2}$", "") : code;
    }
}
