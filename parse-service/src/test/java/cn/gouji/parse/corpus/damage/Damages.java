package cn.gouji.parse.corpus.damage;

import java.util.List;
import java.util.stream.Stream;

/** All damages of the corpus. */
public final class Damages {

    /** By itself: among all, the documents made of every seed would be others than those of earlier runs. */
    public static final Damage NUMBER_LEFT_BLANK = BlankDamages.NUMBER;

    /** Every other damage once. */
    public static final List<Damage> ALL = Stream
            .of(LabelDamages.ALL, LabelLosses.ALL, ValueDamages.ALL, BlankDamages.ALL,
                    RowDamages.ALL, PageDamages.ALL, HeadingDamages.ALL)
            .flatMap(List::stream).toList();

    private Damages() {
    }

    public static Damage named(String name) {
        return ALL.stream().filter(damage -> damage.name().equals(name)).findFirst().orElseThrow();
    }
}
