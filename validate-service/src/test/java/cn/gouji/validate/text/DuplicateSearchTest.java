package cn.gouji.validate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import cn.gouji.validate.text.DuplicateSearch.Pair;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateSearchTest {

    private static final int SENTENCES = 36;

    private final MadeUpTexts made = new MadeUpTexts();
    private final DuplicateSearch search = new DuplicateSearch(0.9, 500);

    @Test
    void phrasesThatEverybodyWritesAreNoDuplicates() {
        List<String> texts = texts(300);

        assertThat(search.pairs(texts.size(), texts::get)).isEmpty();
        assertThat(DuplicateSearch.share(texts.get(0), texts.get(1))).isBetween(0.2, 0.5);
    }

    @Test
    void nearlyEqualTextsAreFound() {
        List<String> texts = new ArrayList<>(texts(300));
        IntStream.range(0, 50).forEach(copy -> texts.add(made.altered(texts.get(copy), 120, copy)));

        List<Pair> pairs = search.pairs(texts.size(), texts::get);

        assertThat(pairs).hasSize(50).allSatisfy(pair -> {
            assertThat(pair.second()).isEqualTo(pair.first() + 300);
            assertThat(pair.share()).isBetween(0.97, 0.99);
        });
    }

    @Test
    void aTenthThatIsNewLeavesThemNearlyEqual() {
        List<String> texts = new ArrayList<>(texts(100));
        IntStream.range(0, 50).forEach(copy -> {
            String text = texts.get(copy);
            int kept = text.length() * 91 / 100;
            texts.add(text.substring(0, kept)
                    + made.text(1_000 + copy, SENTENCES).substring(30, 30 + text.length() - kept));
        });

        assertThat(search.pairs(texts.size(), texts::get)).hasSizeGreaterThanOrEqualTo(49);
    }

    @Test
    void halfATextIsNotEnough() {
        List<String> texts = new ArrayList<>(texts(20));
        IntStream.range(0, 20)
                .forEach(copy -> texts.add(texts.get(copy).substring(0, 400) + texts.get((copy + 1) % 20)));

        assertThat(search.pairs(texts.size(), texts::get)).isEmpty();
    }

    @Test
    void shortTextsAreNoEvidence() {
        String text = made.text(1, 6);

        assertThat(text).hasSizeLessThan(500);
        assertThat(search.pairs(2, number -> text)).isEmpty();
    }

    @Test
    void manyCopiesOfOneTemplateAreAllToldOnce() {
        String template = made.text(1, SENTENCES);
        List<String> texts = IntStream.range(0, 200).mapToObj(copy -> made.altered(template, 400, copy)).toList();

        List<Pair> pairs = search.pairs(texts.size(), texts::get);

        assertThat(pairs.stream().flatMapToInt(pair -> IntStream.of(pair.first(), pair.second())).distinct())
                .hasSize(200);
        assertThat(pairs).hasSizeLessThan(200 * 30);
    }

    private List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(number -> made.text(number, SENTENCES)).toList();
    }
}
