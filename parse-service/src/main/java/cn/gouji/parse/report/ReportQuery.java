package cn.gouji.parse.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.bson.conversions.Bson;

import com.mongodb.client.model.Filters;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.report.Outcome;

/**
 * Which reports are looked for; each part is null if it does not matter.
 *
 * @param organ key of the organ, or part of its name
 * @param region code of the region or one above it, or the beginning of its name
 */
public record ReportQuery(String organ, Integer year, String region, Outcome outcome) {

    Bson filter() {
        List<Bson> conditions = new ArrayList<>();
        if (organ != null) {
            conditions.add(Filters.or(Filters.eq("organKey", organ),
                    Filters.regex("organName", Pattern.quote(organ))));
        }
        if (year != null) {
            conditions.add(Filters.eq("year", year));
        }
        if (region != null) {
            conditions.add(region.chars().allMatch(Character::isDigit)
                    ? Filters.eq("regionCodes", withoutPadding(region))
                    : Filters.regex("regionNames", "^" + Pattern.quote(region)));
        }
        if (outcome != null) {
            conditions.add(Filters.eq("outcome", ContractJson.code(outcome)));
        }
        return conditions.isEmpty() ? Filters.empty() : Filters.and(conditions);
    }

    /** Provinces and cities are often written with six digits, such as 410000 for 41. */
    private static String withoutPadding(String code) {
        return code.length() == 6 ? code.replaceFirst("(00){1,2}$", "") : code;
    }
}
