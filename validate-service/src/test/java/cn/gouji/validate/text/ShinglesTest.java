package cn.gouji.validate.text;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ShinglesTest {

    private static final String TEXT = "公开的形式比较单一解读不够及时今后将继续加强对工作人员的培训";

    private final Shingles shingles = new Shingles(TEXT);

    @Test
    void everythingOfTheSameTextIsCovered() {
        assertThat(shingles.share(TEXT)).isEqualTo(1);
        assertThat(shingles.longestPassage(TEXT)).isEqualTo(TEXT);
    }

    @Test
    void aChangedCharacterUncoversOnlyItself() {
        String changed = TEXT.replace('及', '急');

        assertThat(shingles.share(changed)).isCloseTo(1 - 1.0 / TEXT.length(), within(1e-9));
        assertThat(shingles.longestPassage(changed)).isEqualTo("时今后将继续加强对工作人员的培训");
    }

    @Test
    void paragraphsInAnotherOrderAreCopiedAllTheSame() {
        String turned = TEXT.substring(14) + TEXT.substring(0, 14);

        assertThat(shingles.share(turned)).isEqualTo(1);
    }

    @Test
    void anotherTextSharesNothing() {
        assertThat(shingles.share("全年共收到申请若干件均已按时答复")).isZero();
        assertThat(shingles.share("短文")).isZero();
        assertThat(shingles.share("")).isZero();
        assertThat(new Shingles("").longestPassage(TEXT)).isEmpty();
    }

    @Test
    void countsDifferentRuns() {
        assertThat(new Shingles("啊啊啊啊啊啊啊啊").size()).isEqualTo(1);
        assertThat(shingles.size()).isEqualTo(TEXT.length() - Shingles.LENGTH + 1);
    }
}
