package cn.gouji.parse.form.wording;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HanNumberTest {

    @Test
    void readsNumbersAsTheyAreWritten() {
        assertThat(HanNumber.before("申请三件", 3)).isEqualTo(new HanNumber(2, 3));
        assertThat(HanNumber.before("两件", 1)).isEqualTo(new HanNumber(0, 2));
        assertThat(HanNumber.before("十二件", 2)).isEqualTo(new HanNumber(0, 12));
        assertThat(HanNumber.before("二十件", 2)).isEqualTo(new HanNumber(0, 20));
        assertThat(HanNumber.before("一百二十件", 4)).isEqualTo(new HanNumber(0, 120));
        assertThat(HanNumber.before("二百零三件", 4)).isEqualTo(new HanNumber(0, 203));
        assertThat(HanNumber.before("两千一百件", 4)).isEqualTo(new HanNumber(0, 2100));
    }

    @Test
    void whatCouldBeReadInTwoWaysIsNone() {
        assertThat(HanNumber.before("二三件", 2)).isNull();
        assertThat(HanNumber.before("零件", 1)).isNull();
        assertThat(HanNumber.before("百件", 1)).isNull();
        assertThat(HanNumber.before("十百件", 2)).isNull();
        assertThat(HanNumber.before("文件", 1)).isNull();
    }
}
