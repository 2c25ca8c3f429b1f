package cn.gouji.validate.breakdown;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.validate.passage.AmountReader;

import static org.assertj.core.api.Assertions.assertThat;

class BreakdownReaderTest {

    @Test
    void eachNumberOfManyKeepsItsOwnList() {
        List<Breakdown> lists = read("复议6件：维持4件、纠正2件；".repeat(2_000));

        assertThat(lists).hasSize(2_000).allSatisfy(list -> {
            assertThat(list.total().label()).isEqualTo("复议");
            assertThat(list.parts()).hasSize(2);
        });
    }

    @Test
    void aListEndsBeforeTheNextNumberWithOne() {
        assertThat(read("复议6件：维持4件；纠正2件；诉讼3件：维持3件")).extracting(list -> list.parts().size())
                .containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void onlyWhatStandsNearIsTriedForAList() {
        List<Breakdown> lists = read("公开" + "1件，".repeat(500) + "其中网站1件");

        assertThat(lists).singleElement().satisfies(list -> assertThat(list.earlier()).hasSizeLessThanOrEqualTo(100));
    }

    private static List<Breakdown> read(String text) {
        return BreakdownReader.read(text, AmountReader.read(text));
    }
}
