package cn.gouji.validate.breakdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.validate.breakdown.Breakdown.Part;
import cn.gouji.validate.breakdown.BreakdownFault.Kind;
import cn.gouji.validate.passage.Amount;

/** Whether the parts of a list can make up its total: a fault is told only if no reading of the list fits. */
final class BreakdownCheck {

    private static final Pattern CLOSING = Pattern.compile("(?:其[他它余]|剩余|另外)(?!处理|结果|组织|行政|法律|原因|机关|部门|单位)");
    private static final Pattern ANOTHER_MATTER = Pattern
            .compile("^(?:同时|此外|还|并)|举[办行]|召开|开展|组织(?:开展|召开|举办|培训|学习|参)|收到|受理|答复|回复|办理|累计|共计|总计|现有|新增|建[成立设]|培训|制作");
    /** Behind a semicolon a list seldom goes on: what names its own subject or work does not. */
    private static final Pattern ANOTHER_STATEMENT = Pattern
            .compile("^[我本全][省市州县区旗镇乡局]|制发|制定|出台|印发|公示(?!栏)|行政许可|行政处罚");
    private static final Pattern COMPLETE = Pattern.compile("具体为|具体是|分别为|分别是|分为");
    private static final List<String> OUTCOMES = List.of("予以公开", "部分公开", "不予公开", "无法提供", "不予处理", "其他处理");
    private static final List<String> RESULTS = List.of("维持", "纠正", "其他结果", "未审结");
    private static final Pattern FROM_LAST_YEAR = Pattern.compile("结转|转结|截转|上年|上一年");
    private static final int FEWEST_TO_LOOK_COMPLETE = 3;

    private final BigDecimal leastShare;

    /** @param leastShare of the total that a list must make up to look complete */
    BreakdownCheck(BigDecimal leastShare) {
        this.leastShare = leastShare;
    }

    /** @return null if the list may be right */
    BreakdownFault fault(Breakdown list) {
        BreakdownFault fault = faultBehindTotal(list);
        // 主动公开130条，规范性文件0件，整改10处，其中……: nobody breaks nothing down.
        boolean ofNothing = list.total().value().signum() == 0 && !list.earlier().isEmpty();
        if (fault == null || ofNothing || list.earlier().stream().anyMatch(other -> isSumOf(list, other))) {
            return null;
        }
        if (list.earlier().isEmpty()) {
            return fault;
        }
        Amount both = together(list.earlier().getFirst(), list.total());
        if (isSumOf(list, both)) {
            return null;
        }
        if (FROM_LAST_YEAR.matcher(list.total().label()).find()) {
            return nearest(list, fault, both);
        }
        return list.parted() ? nearest(list, fault) : fault;
    }

    /** 新收76件，上年结转2件，其中予以公开34件: what was handled is of both, as may be 发布55条，更新5条. */
    private static Amount together(Amount first, Amount second) {
        return new Amount(first.start(), second.end(), first.value().add(second.value()),
                first.low().add(second.low()), first.high().add(second.high()), second.unit(), first.label());
    }

    private static boolean isSumOf(Breakdown list, Amount total) {
        return list.parts().size() > 1 && ListReadings.of(list).anyMatch(reading -> fits(total, reading));
    }

    /** 收到146件，结转9件；其中自然人132件: such a list may be of any number before it, likely of the one it comes nearest to. */
    private BreakdownFault nearest(Breakdown list, BreakdownFault behindTotal, Amount... further) {
        List<BreakdownFault> faults = new ArrayList<>(List.of(behindTotal));
        for (Amount other : Stream.concat(Stream.of(further), list.earlier().stream()).toList()) {
            BreakdownFault fault = faultBehindTotal(list.of(other));
            if (fault == null) {
                return null;
            }
            faults.add(fault);
        }
        BigDecimal sum = sum(list.parts().stream().map(Part::amount).toList());
        return Collections.min(faults, Comparator.comparing(fault -> fault.total().value().subtract(sum).abs())).mild();
    }

    private BreakdownFault faultBehindTotal(Breakdown list) {
        Amount total = list.total();
        if (isSumOf(list, total)) {
            return null;
        }
        List<Amount> parts = ofTheMatter(list);
        List<Amount> alike = parts.stream().filter(part -> part.sharesUnit(total)).toList();
        for (Amount part : alike) {
            if (part.low().compareTo(total.high()) > 0) {
                return new BreakdownFault(Kind.PART_EXCEEDS, total, List.of(part), part.value(), part,
                        isExact(total, List.of(part)), false);
            }
        }
        return parts.size() < 2 ? null : sumFault(list, parts, alike);
    }

    private BreakdownFault sumFault(Breakdown list, List<Amount> parts, List<Amount> alike) {
        Amount total = list.total();
        boolean mixed = alike.size() < parts.size();
        boolean exact = isExact(total, parts);
        boolean closed = CLOSING.matcher(parts.getLast().label()).find() || namesAll(parts);
        if (low(alike).compareTo(total.high()) > 0) {
            return new BreakdownFault(Kind.SUM_EXCEEDS, total, alike, sum(alike), null, isExact(total, alike), false);
        }
        boolean apart = high(parts).compareTo(total.low()) < 0 || low(parts).compareTo(total.high()) > 0;
        if (high(parts).signum() == 0 && !promisesAll(list)) {
            // 发稿3篇，其中涉密信息0条、其他免予公开的信息0条: what there was none of.
            return null;
        }
        if (closed && (apart || repeatsTheTotal(total, parts))) {
            return new BreakdownFault(Kind.SUM_DIFFERS, total, parts, sum(parts), null, exact && !mixed, mixed);
        }
        if (!list.open() && !mixed && looksComplete(list, alike) && high(alike).compareTo(total.low()) < 0) {
            return new BreakdownFault(Kind.SUM_FALLS_SHORT, total, alike, sum(alike), null, false, false);
        }
        return null;
    }

    /** 300余 of which 70 are one thing and again 300余 another. */
    private static boolean repeatsTheTotal(Amount total, List<Amount> parts) {
        return !total.isExact() && parts.size() > 1 && parts.stream().anyMatch(part -> !part.isExact()
                && part.sharesUnit(total) && part.value().compareTo(total.value()) == 0
                && CLOSING.matcher(part.label()).find());
    }

    private boolean looksComplete(Breakdown list, List<Amount> parts) {
        return promisesAll(list) || parts.size() >= FEWEST_TO_LOOK_COMPLETE
                && sum(parts).compareTo(list.total().value().multiply(leastShare)) >= 0;
    }

    /** Whether the words before the list say that all parts follow. */
    static boolean promisesAll(Breakdown list) {
        return COMPLETE.matcher(list.introducer()).matches();
    }

    private static boolean namesAll(List<Amount> parts) {
        return Stream.of(OUTCOMES, RESULTS).anyMatch(names -> names.stream()
                .allMatch(name -> parts.stream().anyMatch(part -> part.label().contains(name))));
    }

    /** The parts up to where another matter begins. */
    private static List<Amount> ofTheMatter(Breakdown list) {
        List<Amount> parts = new ArrayList<>();
        int end = list.firstStop() > 1 ? list.firstStop() : list.parts().size();
        for (Part part : list.parts().subList(0, end)) {
            String label = part.amount().label();
            boolean another = isAnotherMatter(label, list.total(), parts)
                    || parts.size() >= list.firstStop() && ANOTHER_STATEMENT.matcher(label).find();
            if (list.loose() && (another && !parts.isEmpty() || OtherDisputes.begin(label, list.total(), parts))) {
                break;
            }
            parts.add(part.amount());
        }
        return parts;
    }

    /** 收到58件，其中部门收到41件，乡镇收到17件: what the total and the first part did goes on, by somebody else. */
    private static boolean isAnotherMatter(String label, Amount total, List<Amount> before) {
        Matcher another = ANOTHER_MATTER.matcher(label);
        return another.find() && (another.start() == 0 || before.isEmpty() || !Stream.of(total, before.getFirst())
                .allMatch(amount -> amount.label().contains(another.group())));
    }

    private static boolean fits(Amount total, List<Amount> parts) {
        return low(parts).compareTo(total.high()) <= 0 && high(parts).compareTo(total.low()) >= 0
                && !repeatsTheTotal(total, parts);
    }

    private static boolean isExact(Amount total, List<Amount> parts) {
        return total.isExact() && parts.stream().allMatch(Amount::isExact);
    }

    private static BigDecimal sum(List<Amount> parts) {
        return parts.stream().map(Amount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal low(List<Amount> parts) {
        return parts.stream().map(Amount::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal high(List<Amount> parts) {
        return parts.stream().map(Amount::high).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
