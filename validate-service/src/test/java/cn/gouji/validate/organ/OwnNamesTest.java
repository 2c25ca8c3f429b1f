package cn.gouji.validate.organ;

import java.util.List;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;

import static org.assertj.core.api.Assertions.assertThat;

class OwnNamesTest {

    /** A league goes by its first and its last character. */
    @Test
    void leagueCutShortIsNoOther() {
        // Given
        OwnNames own = new OwnNames(new Organ("锡林郭勒盟市场监督管理局", "锡林郭勒盟市场监督管理局", OrganKind.CITY_DEPARTMENT,
                new Region("152500", List.of(new RegionNode("150000", "内蒙古自治区"), new RegionNode("152500", "锡林郭勒盟"))),
                null, List.of()));

        // Then
        assertThat(own.differsFrom("锡盟市场监管局")).isFalse();
        assertThat(own.differsFrom("兴安盟市场监管局")).isTrue();
        assertThat(own.differsFrom("锡盟财政局")).isTrue();
    }
}
