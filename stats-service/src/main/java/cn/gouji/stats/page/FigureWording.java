package cn.gouji.stats.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.report.Origin;
import cn.gouji.stats.compare.Trend;
import cn.gouji.stats.completeness.Completeness;
import cn.gouji.stats.indicator.IndicatorValue;
import cn.gouji.stats.report.CellValue;
import cn.gouji.stats.totals.CellTotal;
import io.quarkus.qute.TemplateExtension;

/** Says figures in the words of the pages. */
@TemplateExtension
final class FigureWording {

    private FigureWording() {
    }

    /** A dash if nothing is known: that is not a zero. */
    static String words(CellTotal total) {
        return total.sum() == null ? "—" : plain(total.sum());
    }

    static List<String> remarks(CellTotal total) {
        return Stream.of(total.unknown() > 0 ? "缺" + total.unknown() : null,
                total.corrected() > 0 ? "更正" + total.corrected() : null).filter(Objects::nonNull).toList();
    }

    /** A dash if it is not known: that is not a zero. */
    static String words(CellValue cell) {
        return cell.value() == null ? "—" : plain(cell.value());
    }

    static List<String> remarks(CellValue cell) {
        if (cell.corrected()) {
            return List.of("更正，原为" + (cell.published() == null ? "空白" : plain(cell.published())));
        }
        return cell.origin() == Origin.REALIGNED ? List.of("位置推定") : List.of();
    }

    static String share(Completeness.Counts counts) {
        return counts.due() == 0 ? "—" : percent((double) counts.in() / counts.due());
    }

    static String percent(Double share) {
        return share == null ? "—" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    static String signed(Double change) {
        return String.format(Locale.ROOT, "%+.1f%%", 100 * change);
    }

    /** A value of the indicator in its unit. */
    static String words(IndicatorValue indicator, Double value) {
        if (value == null) {
            return "—";
        }
        return indicator.unit().equals("%")
                ? String.format(Locale.ROOT, "%.1f%%", value)
                : figure(value) + indicator.unit();
    }

    /** The numerator of a rate; a sum has none beside its value. */
    static String ofWords(IndicatorValue indicator) {
        return indicator.unit().equals("%") ? figure(indicator.of()) : "";
    }

    static String baseWords(IndicatorValue indicator) {
        return indicator.unit().equals("%") ? figure(indicator.base()) : "";
    }

    private static String figure(Double number) {
        return number == null ? "—" : plain(BigDecimal.valueOf(number));
    }

    static String deadlineWords(String deadlineClass) {
        return switch (deadlineClass) {
            case "department" -> "部门、乡镇街道";
            case "government" -> "政府（总报告）";
            default -> deadlineClass;
        };
    }

    /** The corners of a line through the known years, in a box of 120 by 30; null if there are fewer than two. */
    static String line(Trend trend) {
        List<Trend.Point> known = trend.points().stream().filter(point -> point.value() != null).toList();
        if (known.size() < 2) {
            return null;
        }
        double highest = Math.max(1, known.stream().mapToDouble(point -> point.value().doubleValue()).max().orElse(1));
        int first = known.getFirst().year();
        int years = known.getLast().year() - first;
        return known.stream()
                .map(point -> String.format(Locale.ROOT, "%.0f,%.0f", 4 + 112.0 * (point.year() - first) / years,
                        27 - 24 * point.value().doubleValue() / highest))
                .collect(Collectors.joining(" "));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
