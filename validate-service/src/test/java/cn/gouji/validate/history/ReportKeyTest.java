package cn.gouji.validate.history;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportKeyTest {

    @Test
    void isWrittenAsTheRecordKeyAndReadAgain() {
        ReportKey key = new ReportKey("410105/某区/某局", 2023);

        assertThat(key).hasToString("410105/某区/某局/2023");
        assertThat(ReportKey.parse(key.toString())).isEqualTo(key);
        assertThat(key.next().previous()).isEqualTo(key);
    }
}
