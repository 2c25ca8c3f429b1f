package cn.gouji.stats.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import cn.gouji.contracts.organ.OrganKind;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterFileTest {

    @Test
    void takesGoodLinesAndNamesEveryBadOne() {
        // When
        RegisterFile file = read("""
                \ufeffcode,name,formerNames,kind,region,deadlineClass,validFrom,validTo
                A1,"甘州区财政局",甲局；620702/乙局,countyDepartment,620702,department,2019-01-01,
                ,无名,,,620702,,,
                A3,某局,,,6207021,,,

                A4,某局,,castle,620702,,,
                A5,某局,,,620702,never,,
                A6,某局,,,620702,,2020-01-01,2019-01-01
                A1,"重复
                了",,,620702,,,
                A8,某局,,,620702,,去年,
                620702/某局,某局,,,620702,,,
                """);

        // Then
        assertThat(file.organs()).containsExactly(new RegisteredOrgan("A1", "甘州区财政局",
                List.of("甲局", "620702/乙局"), OrganKind.COUNTY_DEPARTMENT, "620702", "department",
                LocalDate.of(2019, 1, 1), null));
        assertThat(file.refused()).extracting(RegisterFile.RefusedLine::line).containsExactly(3, 4, 6, 7, 8, 9, 11, 12);
        assertThat(file.refused()).extracting(RegisterFile.RefusedLine::reason)
                .containsExactly("没有代码。", "行政区划代码 6207021 不是2、4、6或9位数字。",
                        "没有机关类型 castle，例如 countyDepartment、township。", "没有期限类别 never，只有 department。",
                        "失效日期 2019-01-01 早于生效日期 2020-01-01。", "代码 A1 在文件中重复。", "日期 去年 应写作 2024-01-31。",
                        "代码 620702/某局 不能含有“/”。");
    }

    @Test
    void columnsMayStandInAnyOrderAndInChinese() {
        assertThat(read("行政区划,备注,名称,代码\n41,\"a,\"\"b\"\"\",某厅,Z\n").organs())
                .containsExactly(new RegisteredOrgan("Z", "某厅", null, null, "41", null, null, null));
    }

    @Test
    void datesMayBeWrittenAsSpreadsheetsSaveThem() {
        RegisterFile file = read(
                "code,name,region,validFrom,validTo\nA,某厅,41,2024/1/31,\nB,某局,41,2023-03-01,2024/2/30\n");
        assertThat(file.organs()).extracting(RegisteredOrgan::validFrom).containsExactly(LocalDate.of(2024, 1, 31));
        assertThat(file.refused()).extracting(RegisterFile.RefusedLine::code).containsExactly("B");
    }

    @Test
    void fileWithoutColumnsIsRefusedAsAWhole() {
        assertThat(read("A1,某局,620702\n").refused()).hasSize(1);
        assertThat(read("").refused()).hasSize(1);
    }

    private static RegisterFile read(String text) {
        return RegisterFile.read(text, Set.of("department"));
    }
}
