package cn.gouji.stats.register;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class UnmatchedReportsTest {

    @ParameterizedTest
    @CsvSource({"靖安乡人民政府, 静安乡人民政府, 0.5", "青石乡人民政府, 青石镇人民政府, 0.5", "甘州区教育体育局, 甘州区教育局, 0.83",
            "白云镇人民政府, 青石镇人民政府, 0", "临河街道办事处, 北关街道办事处, 0", "某 镇人民政府, 某镇人民政府, 1",
            "甘州区人民政府, 甘州区人民政府办公室, 0.8"})
    void namesAreAlikeInWhatIsTheirOwn(String one, String other, double likeness) {
        assertThat(UnmatchedReports.likeness(one, other)).isEqualTo(likeness);
    }
}
