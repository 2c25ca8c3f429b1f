package cn.gouji.stats.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import cn.gouji.contracts.ContractJson;
import cn.gouji.contracts.organ.OrganKind;

/**
 * What a file {@code organs.csv} says.
 *
 * @param organs of the lines that can be understood
 * @param lines the numbers of these lines
 * @param refused the other lines
 */
public record RegisterFile(List<RegisteredOrgan> organs, List<Integer> lines, List<RefusedLine> refused) {

    static final List<String> COLUMNS = List.of("code", "name", "formerNames", "kind", "region", "deadlineClass",
            "validFrom", "validTo");
    private static final List<String> CHINESE = List.of("代码", "名称", "曾用名", "类型", "行政区划", "期限类别", "生效日期", "失效日期");
    private static final Pattern REGION = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{9}");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d")
            .withResolverStyle(ResolverStyle.STRICT);

    /** A line that cannot be taken, with the reason for people. */
    public record RefusedLine(int line, String code, String reason) {
    }

    /** @param classes the deadline classes there are */
    public static RegisterFile read(String text, Set<String> classes) {
        List<RegisteredOrgan> organs = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<RefusedLine> refused = new ArrayList<>();
        List<CsvLines.Line> lines = new CsvLines(text).read();
        Map<String, Integer> columns = lines.isEmpty() ? Map.of() : columns(lines.getFirst().fields());
        if (!columns.keySet().containsAll(List.of("code", "name", "region"))) {
            return new RegisterFile(List.of(), List.of(), List.of(new RefusedLine(1, null,
                    "第一行应为列名，至少包括 code（代码）、name（名称）、region（行政区划）。")));
        }
        Set<String> codes = new HashSet<>();
        for (CsvLines.Line line : lines.subList(1, lines.size())) {
            if (line.isBlank()) {
                continue;
            }
            Fields fields = new Fields(columns, line.fields());
            try {
                RegisteredOrgan organ = organ(fields, classes);
                if (!codes.add(organ.code())) {
                    throw new IllegalArgumentException("代码 " + organ.code() + " 在文件中重复。");
                }
                organs.add(organ);
                numbers.add(line.number());
            } catch (IllegalArgumentException reason) {
                refused.add(new RefusedLine(line.number(), fields.get("code"), reason.getMessage()));
            }
        }
        return new RegisterFile(organs, numbers, refused);
    }

    /**
     * Whether an organ can stand in the register.
     *
     * @throws IllegalArgumentException if it cannot, with the reason for people
     */
    public static void requireUsable(RegisteredOrgan organ, Set<String> classes) {
        // With a slash it could be the key of another organ's reports, and is no part of an address.
        require(!organ.code().isBlank(), "没有代码。");
        require(organ.code().indexOf('/') < 0, "代码 " + organ.code() + " 不能含有“/”。");
        require(!organ.name().isBlank(), "没有名称。");
        require(REGION.matcher(organ.region()).matches(), "行政区划代码 " + organ.region() + " 不是2、4、6或9位数字。");
        require(classes.contains(organ.deadlineClass()),
                "没有期限类别 " + organ.deadlineClass() + "，只有 " + String.join("、", classes) + "。");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static Map<String, Integer> columns(List<String> heading) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < heading.size(); i++) {
            int known = Math.max(COLUMNS.indexOf(heading.get(i)), CHINESE.indexOf(heading.get(i)));
            if (known >= 0) {
                columns.put(COLUMNS.get(known), i);
            }
        }
        return columns;
    }

    private static RegisteredOrgan organ(Fields fields, Set<String> classes) {
        String code = fields.needed("code", "没有代码。");
        String name = fields.needed("name", "没有名称。");
        String region = fields.needed("region", "没有行政区划代码。");
        LocalDate from = date(fields.get("validFrom"));
        LocalDate to = date(fields.get("validTo"));
        require(from == null || to == null || !to.isBefore(from), "失效日期 " + to + " 早于生效日期 " + from + "。");
        String former = fields.get("formerNames");
        List<String> formerNames = former == null
                ? List.of()
                : Arrays.stream(former.split("[;；|]")).map(String::strip).filter(one -> !one.isEmpty()).toList();
        RegisteredOrgan organ = new RegisteredOrgan(code, name, formerNames, kind(fields.get("kind")), region,
                fields.get("deadlineClass"), from, to);
        requireUsable(organ, classes);
        return organ;
    }

    private static OrganKind kind(String kind) {
        try {
            return kind == null ? null : ContractJson.ofCode(OrganKind.class, kind);
        } catch (IllegalArgumentException noSuchKind) {
            throw new IllegalArgumentException("没有机关类型 " + kind + "，例如 countyDepartment、township。", noSuchKind);
        }
    }

    /** Spreadsheets write 2024-01-31 as 2024/1/31 when they save what they have opened. */
    private static LocalDate date(String date) {
        try {
            return date == null ? null : LocalDate.parse(date.replace('/', '-'), DAY);
        } catch (DateTimeException noDate) {
            throw new IllegalArgumentException("日期 " + date + " 应写作 2024-01-31。", noDate);
        }
    }

    private record Fields(Map<String, Integer> columns, List<String> values) {

        /** Null if it is empty. */
        String get(String column) {
            Integer place = columns.get(column);
            return place == null || place >= values.size() || values.get(place).isEmpty() ? null : values.get(place);
        }

        String needed(String column, String reason) {
            String value = get(column);
            if (value == null) {
                throw new IllegalArgumentException(reason);
            }
            return value;
        }
    }
}
