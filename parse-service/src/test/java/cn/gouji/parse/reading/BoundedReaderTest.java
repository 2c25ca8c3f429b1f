package cn.gouji.parse.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.UnreadableReason;

import static org.assertj.core.api.Assertions.assertThat;

class BoundedReaderTest {

    private static final ParsedReport HERE = ParsedReport.unreadable("1", UnreadableReason.NOT_A_REPORT, List.of());
    private static final ParsedReport APART = ParsedReport.unreadable("1", UnreadableReason.DAMAGED, List.of());

    @ParameterizedTest
    @CsvSource({"plain text, true", "<html>, true", "{\\rtf1, true", "text that is longer than the limit, false",
            "%PDF-1.7, false", "PK\u0003\u0004..., false", "\u0089PNG, false", "II*\u0000..., false",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1, false"})
    void readsApartWhatIsNotPlain(String begin, boolean plain) throws InterruptedException {
        // Given
        BoundedReader reader = new BoundedReader((id, content, name, hints) -> HERE,
                (id, content, name, hints) -> APART,
                ReadingConfigTest.config(Map.of("gouji.parse.reading.plain-limit", "20")));

        // When
        ParsedReport report = reader.read("1", () -> begin.getBytes(StandardCharsets.ISO_8859_1), "a.txt", Hints.NONE);

        // Then
        assertThat(report).isSameAs(plain ? HERE : APART);
    }
}
