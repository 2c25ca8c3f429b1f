package cn.gouji.parse.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import cn.gouji.parse.figure.sentence.Mention;

/**
 * The counts of a sentence with their names. Where a sentence gives two totals of one name, 县本级收到12件，乡镇收到30件, they are of
 * parts, unless one of them is the sum of the others.
 */
final class SentenceTotals {

    /** A count and what it is called. */
    record Named(String name, Mention mention) {

        BigDecimal value() {
            return mention.count().value();
        }
    }

    private static final Set<String> TOTALS = Set.of("requests.received", "requests.newlyReceived",
            "requests.concluded", "disclosure.published", "disputes.review", "disputes.litigation", "fees.collected");

    /** Several of them are held one after the other; only those in a list are among those before it. */
    private static final Set<String> OCCASIONS = Set.of("meetings", "trainings");

    private final List<Named> all = new ArrayList<>(4);

    void add(String name, Mention mention) {
        all.add(new Named(name, mention));
    }

    /** Those that are no parts of others, in their order. */
    List<Named> kept() {
        return !holdsTwice() ? all : all.stream().filter(this::isKept).toList();
    }

    /** Nearly no sentence does. */
    private boolean holdsTwice() {
        for (int i = 1; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (all.get(i).name().equals(all.get(k).name()) && isTotal(all.get(i).name())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTotal(String name) {
        return TOTALS.contains(name) || OCCASIONS.contains(name);
    }

    private boolean isKept(Named named) {
        if (!isTotal(named.name())) {
            return true;
        }
        List<Named> others = all.stream().filter(other -> other.name().equals(named.name())
                && other.value().compareTo(named.value()) != 0 && isOfAccepted(other) == isOfAccepted(named)).toList();
        List<Named> beside = others.stream().filter(other -> !other.mention().isListed()).toList();
        if (named.mention().isListed()) {
            // Behind 分别为 the sum is listed, too.
            return others.isEmpty() || beside.isEmpty() && isSumOf(named, others);
        }
        return OCCASIONS.contains(named.name()) || beside.isEmpty() || isSumOf(named, beside)
                || named.name().equals("disclosure.published") && isFirstOf(named, beside);
    }

    private static boolean isSumOf(Named named, List<Named> parts) {
        BigDecimal sum = parts.stream().map(Named::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(named.value()) == 0;
    }

    /** 收到18件，受理16件 are two things. */
    private static boolean isOfAccepted(Named named) {
        return named.mention().before().contains("受理");
    }

    /** 公开信息420条，公布公告信息30条: what comes first is all if it is more. */
    private static boolean isFirstOf(Named named, List<Named> others) {
        return others.stream().allMatch(other -> other.mention().count().start() > named.mention().count().start()
                && other.value().compareTo(named.value()) < 0);
    }
}
