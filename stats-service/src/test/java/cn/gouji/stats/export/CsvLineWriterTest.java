package cn.gouji.stats.export;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvLineWriterTest {

    @Test
    void spreadsheetsReadWhatWasWritten() throws Exception {
        // Given
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvLineWriter lines = new CsvLineWriter(out);

        // When
        lines.write(List.of("机关", "a,b", "说\"话\"", "=SUM(A1)"));
        lines.write(Arrays.asList(null, new BigDecimal("1E+3"), new BigDecimal("-0.50"), true));
        lines.flush();

        // Then
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("\ufeff机关,\"a,b\",\"说\"\"话\"\"\",'=SUM(A1)\r\n,1000,-0.50,true\r\n");
    }
}
