package cn.gouji.stats.official;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import cn.gouji.contracts.form.Form;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialXlsxTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"FORM_2021|$21:$23|$A$1:$O$58", "FORM_2019|$25:$27|$A$1:$O$60"})
    void isPrintedAcrossWithTheHeadOfTheLongTableOnEveryPage(Form form, String repeated, String printed,
            @TempDir Path folder) throws IOException {
        // When
        Path file = folder.resolve("totals.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            OfficialXlsx.write(OfficialDocument.of("x", "汇总表", form, Map.of("requests.received.total",
                    BigDecimal.ONE), List.of("说明"), List.of("“规章 / 本年制发件数”、".repeat(300))), out);
        }

        // Then
        assertThat(part(file, "xl/workbook.xml"))
                .containsPattern("_xlnm.Print_Titles[^<]*!" + Pattern.quote(repeated + "<"))
                .containsPattern("_xlnm.Print_Area[^<]*!" + Pattern.quote(printed + "<"));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("fitToPage=\"true\"", "paperSize=\"9\"",
                "fitToWidth=\"1\"", "fitToHeight=\"0\"", "orientation=\"landscape\"");
    }

    @Test
    void longTextGoesIntoSeveralRowsNoneOfThemTooHigh() {
        String text = "“规章 / 本年制发件数”、".repeat(300);

        List<WrappedText> parts = WrappedText.parts(text, 160);

        assertThat(parts).hasSizeGreaterThan(1).allMatch(part -> part.height() <= 409 && part.text().endsWith("、"));
        assertThat(String.join("", parts.stream().map(WrappedText::text).toList())).isEqualTo(text);
        assertThat(WrappedText.parts("", 160)).containsExactly(new WrappedText("", 15));
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return new String(archive.getInputStream(archive.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
