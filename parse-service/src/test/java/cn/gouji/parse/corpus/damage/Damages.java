package cn.gouji.parse.corpus.damage;

import java.util.List;
import java.util.stream.Stream;

/** All damages of the corpus. */
public final class Damages {

    /** Every damage once. */
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
