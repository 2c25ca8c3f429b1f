package cn.gouji.validate.repair;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Chooses fixes so that every broken equation of a group is satisfied by exactly one of them. */
final class FixChoice {

    /** A table with so many faults at once has no telling solution; the search must not take long over it. */
    private static final int MOST_STEPS = 2_000;

    private final List<Fix> fixes;
    private final List<List<Fix>> choices = new ArrayList<>();
    private int steps;

    private FixChoice(List<Fix> fixes) {
        this.fixes = fixes;
    }

    /** The smallest choices, none if there is none or too many to look through. */
    static List<List<Fix>> smallest(List<Fix> fixes, BitSet equations) {
        FixChoice choice = new FixChoice(fixes);
        choice.extend(new ArrayList<>(), (BitSet) equations.clone());
        if (choice.steps > MOST_STEPS || choice.choices.isEmpty()) {
            return List.of();
        }
        int least = choice.choices.stream().mapToInt(List::size).min().getAsInt();
        return choice.choices.stream().filter(one -> one.size() == least).toList();
    }

    /** Groups of equations that fixes connect: faults in different groups have nothing to do with each other. */
    static List<BitSet> groups(List<Fix> fixes) {
        List<BitSet> groups = new ArrayList<>();
        for (Fix fix : fixes) {
            BitSet group = bits(fix);
            groups.removeIf(other -> {
                boolean connected = other.intersects(group);
                if (connected) {
                    group.or(other);
                }
                return connected;
            });
            groups.add(group);
        }
        groups.sort(Comparator.comparingInt(group -> group.nextSetBit(0)));
        return groups;
    }

    private void extend(List<Fix> chosen, BitSet open) {
        if (++steps > MOST_STEPS) {
            return;
        }
        if (open.isEmpty()) {
            choices.add(List.copyOf(chosen));
            return;
        }
        int equation = open.nextSetBit(0);
        for (Fix fix : fixes) {
            if (fix.equations().contains(equation) && fix.equations().stream().allMatch(open::get)) {
                BitSet rest = (BitSet) open.clone();
                fix.equations().forEach(rest::clear);
                chosen.add(fix);
                extend(chosen, rest);
                chosen.removeLast();
            }
        }
    }

    private static BitSet bits(Fix fix) {
        BitSet bits = new BitSet();
        fix.equations().forEach(bits::set);
        return bits;
    }
}
