package cn.gouji.parse.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import cn.gouji.parse.corpus.damage.Damage;

/** Makes a failing case smaller: as few damages as still make it fail. */
public final class Shrinking {

    private Shrinking() {
    }

    public static CorpusCase smallest(CorpusCase failing, Predicate<CorpusCase> fails) {
        CorpusCase smallest = failing;
        for (int i = smallest.damages().size() - 1; i >= 0; i--) {
            List<Damage.Applied> fewer = new ArrayList<>(smallest.damages());
            fewer.remove(i);
            CorpusCase candidate = smallest.with(fewer);
            if (fails.test(candidate)) {
                smallest = candidate;
            }
        }
        return smallest;
    }
}
