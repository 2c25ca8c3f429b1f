package cn.gouji.stats.panel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The bytes as the format's specification has them; readers of others were tried by hand. */
class ParquetFileTest {

    @Test
    void fileBeginsAndEndsWithItsMarkAndTheLengthOfItsDescription() throws Exception {
        // Given
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ParquetFile file = new ParquetFile(out);

        // When
        file.row(new Object[PanelColumn.values().length]);
        file.end();

        // Then
        byte[] bytes = out.toByteArray();
        int length = ByteBuffer.wrap(bytes, bytes.length - 8, 4).order(ByteOrder.LITTLE_ENDIAN).getInt();
        String about = new String(bytes, bytes.length - 8 - length, length, StandardCharsets.UTF_8);
        assertThat(new String(bytes, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(bytes, bytes.length - 4, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(about).contains(Arrays.stream(PanelColumn.values()).map(PanelColumn::title).toList());
    }

    @Test
    void pageTellsWhichRowsHaveAValueBeforeTheValues() {
        // Given
        ColumnPage page = new ColumnPage(PanelColumn.Type.INTEGER);

        // When
        page.add(7);
        page.add(8);
        page.add(null);

        // Then
        assertThat(page.content()).containsExactly(4, 0, 0, 0, 2 << 1, 1, 1 << 1, 0, 7, 0, 0, 0, 8, 0, 0, 0);
    }

    @Test
    void truthsArePackedIntoBits() throws Exception {
        // Given
        ColumnPage page = new ColumnPage(PanelColumn.Type.TRUTH);

        // When
        for (int i = 0; i < 9; i++) {
            page.add(i % 2 == 0);
        }

        // Then
        byte[] content = page.content();
        assertThat(content).containsExactly(2, 0, 0, 0, 9 << 1, 1, 0b01010101, 1);
        assertThat(new GZIPInputStream(new ByteArrayInputStream(ColumnPage.compressed(content))).readAllBytes())
                .isEqualTo(content);
    }

    @Test
    void textCarriesItsLength() {
        // Given
        ColumnPage page = new ColumnPage(PanelColumn.Type.TEXT);

        // When
        page.add("a");

        // Then
        assertThat(page.content()).containsExactly(2, 0, 0, 0, 1 << 1, 1, 1, 0, 0, 0, 'a');
    }
}
