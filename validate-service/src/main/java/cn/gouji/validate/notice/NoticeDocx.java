package cn.gouji.validate.notice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a notice as a Word document: the few parts that one needs, laid out as official letters are. */
final class NoticeDocx {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CONTENT_TYPES = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="document" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/></Relationships>""";

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NoticeDocx() {
    }

    static byte[] of(List<NoticeLine> lines) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            part(zip, "[Content_Types].xml", CONTENT_TYPES.getBytes(StandardCharsets.UTF_8));
            part(zip, "_rels/.rels", RELATIONS.getBytes(StandardCharsets.UTF_8));
            part(zip, "word/document.xml", document(lines));
        } catch (IOException e) {
            throw new UncheckedIOException("A file in memory cannot be written", e);
        }
        return file.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same notice is the same file.
        entry.setTimeLocal(EARLIEST);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] document(List<NoticeLine> lines) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(content, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("w", "document", WORD);
            xml.writeNamespace("w", WORD);
            xml.writeStartElement("w", "body", WORD);
            DocxParagraphs paragraphs = new DocxParagraphs(xml, WORD);
            for (int i = 0; i < lines.size(); i++) {
                boolean firstOfItsStyle = i == 0 || lines.get(i - 1).style() != lines.get(i).style();
                paragraphs.write(lines.get(i), firstOfItsStyle);
            }
            paragraphs.page();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A document in memory cannot be written", e);
        }
        return content.toByteArray();
    }
}
