package cn.gouji.stats.official;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

class OfficialDocxTest {

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyRowFillsTheGridAndEveryValueIsPrinted(Form form) throws Exception {
        // Given
        Map<String, BigDecimal> values = new HashMap<>();
        FormCatalogue.of(form).cells().forEach(cell -> values.put(cell.id(), new BigDecimal(1000 + values.size())));

        // When
        Document document = document(
                OfficialDocument.of("x", "某局<2023>&\u0001年报", form, values, List.of("说明"), List.of("注")));

        // Then
        NodeList tables = document.getElementsByTagName("w:tbl");
        assertThat(tables.getLength()).isEqualTo(3);
        for (int i = 0; i < 3; i++) {
            Element table = (Element) tables.item(i);
            int columns = table.getElementsByTagName("w:gridCol").getLength();
            NodeList rows = table.getElementsByTagName("w:tr");
            for (int row = 0; row < rows.getLength(); row++) {
                assertThat(width((Element) rows.item(row))).as("table %d row %d", i, row).isEqualTo(columns);
            }
        }
        String text = document.getDocumentElement().getTextContent();
        assertThat(text).startsWith("某局<2023>&年报");
        values.values().forEach(value -> assertThat(text).contains(value.toPlainString()));
    }

    private static int width(Element row) {
        NodeList boxes = row.getElementsByTagName("w:tc");
        int width = 0;
        for (int i = 0; i < boxes.getLength(); i++) {
            NodeList span = ((Element) boxes.item(i)).getElementsByTagName("w:gridSpan");
            width += span.getLength() == 0 ? 1 : Integer.parseInt(((Element) span.item(0)).getAttribute("w:val"));
        }
        return width;
    }

    private static Document document(OfficialDocument document) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OfficialDocx.write(document, out);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(part(out.toByteArray(), "word/document.xml")));
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("no " + name);
    }
}
