package cn.gouji.stats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadsheetTest {

    @Test
    void rowsThatASheetCannotHoldGoOnInTheNextOne(@TempDir Path folder) throws IOException {
        // Given
        Table table = new Table("reminders-2023", List.of("code"),
                IntStream.range(0, 7).mapToObj(number -> List.of((Object) ("organ" + number))));
        Path file = folder.resolve("reminders.xlsx");

        // When
        try (OutputStream out = Files.newOutputStream(file)) {
            Spreadsheet.write(table, out, 4);
        }

        // Then
        Map<String, String> parts = parts(file);
        assertThat(parts.get("xl/workbook.xml")).contains("\"reminders-2023\"", "\"reminders-2023 (2)\"",
                "\"reminders-2023 (3)\"");
        assertThat(IntStream.rangeClosed(1, 3)
                .mapToObj(sheet -> parts.get("xl/worksheets/sheet" + sheet + ".xml").split("<row ").length - 1))
                .containsExactly(4, 4, 2);
        assertThat(parts.get("xl/sharedStrings.xml")).contains("organ0", "organ6");
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile archive = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                parts.put(entry.getName(), new String(archive.getInputStream(entry).readAllBytes(),
                        StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
