package cn.gouji.parse.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Place;

import static org.assertj.core.api.Assertions.assertThat;

class PictureCellsTest {

    private static final Place PLACE = new Place(1, null, "表1 第2行");

    @Test
    void pointInWhatIsCountedIsNone() {
        assertThat(doubted("requests.carriedOver.business", Set.of(PLACE)).value()).isEqualByComparingTo("33");
    }

    @Test
    void pointInMoneyStays() {
        assertThat(doubted("disclosure.fees.amount", Set.of(PLACE)).value()).isEqualByComparingTo("3.3");
    }

    @Test
    void pointThatWasNotRecognisedFromAPictureStays() {
        assertThat(doubted("requests.carriedOver.business", Set.of(new Place(2, null, "表1 第2行"))).value())
                .isEqualByComparingTo("3.3");
    }

    private static CellReading doubted(String id, Set<Place> pictures) {
        CellReading cell = new CellReading(new BigDecimal("3.3"), Origin.STATED, "3.3", PLACE);
        return PictureCells
                .doubted(new RecognisedForm(null, List.of(), Map.of(id, cell), List.of(), 1, false), pictures)
                .cells().get(id);
    }
}
