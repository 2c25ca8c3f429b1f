package cn.gouji.parse.form.row;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class ColumnNamesTest {

    private final ColumnNames names = new TableForm(FormCatalogue.of(Form.FORM_2021).table("requests")).rows()
            .getFirst().names();

    @ParameterizedTest
    @ValueSource(strings = {"总计", "合计", "六计", "心计"})
    void sumMayBeMisread(String name) {
        assertThat(names.columnsOf(name)).isEqualTo(1 << 6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"小计", "累计", "统计", "计", "总数", "不计其他"})
    void otherWordsAreNotTheSum(String name) {
        assertThat(names.columnsOf(name)).isZero();
    }
}
