package cn.gouji.parse.format.odf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.format.DocumentReader;
import cn.gouji.parse.format.UnreadableDocumentException;
import cn.gouji.parse.format.XmlHead;
import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.ZipParts;
import cn.gouji.parse.format.html.HtmlReader;
import cn.gouji.parse.page.Document;

/** Reads OpenDocument texts and spreadsheets (ODT, ODS), packed or as one XML file. */
public final class OdfReader implements DocumentReader {

    private static final int SNIFFED = 2_048;
    private static final String CONTENT = "content.xml";

    @Override
    public boolean accepts(byte[] content) {
        return isFlat(content) || ZipParts.names(content).contains(CONTENT);
    }

    /** Whether it is one XML file. */
    public static boolean isFlat(byte[] content) {
        return XmlHead.of(content, SNIFFED).contains("<office:document ");
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        try {
            String page = isFlat(content) ? flat(content) : packed(content);
            return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8));
        } catch (IOException | XMLStreamException broken) {
            throw new UnreadableDocumentException(UnreadableReason.DAMAGED, "OpenDocument 文件已损坏，或不完整，无法读取。", broken);
        }
    }

    private static String flat(byte[] content) throws XMLStreamException {
        OdfPage page = new OdfPage(address -> null);
        page.add(XmlStream.open(new ByteArrayInputStream(content)));
        return page.html();
    }

    private static String packed(byte[] content) throws IOException, XMLStreamException, UnreadableDocumentException {
        try (ZipParts parts = ZipParts.open(content)) {
            Optional<InputStream> manifest = parts.part("META-INF/manifest.xml");
            if (manifest.isPresent()
                    && new String(manifest.get().readAllBytes(), StandardCharsets.UTF_8).contains("encryption-data")) {
                throw new UnreadableDocumentException(UnreadableReason.ENCRYPTED, "文件已加密，请取消密码后重新提交。");
            }
            OdfPage page = new OdfPage(address -> file(parts, address));
            for (String part : List.of("settings.xml", "styles.xml")) {
                Optional<InputStream> common = parts.part(part);
                if (common.isPresent()) {
                    page.add(XmlStream.open(common.get()));
                }
            }
            page.add(XmlStream.open(parts.part(CONTENT).orElseThrow()));
            return page.html();
        }
    }

    private static byte[] file(ZipParts parts, String address) {
        try {
            Optional<InputStream> part = parts.part(address.startsWith("./") ? address.substring(2) : address);
            return part.isPresent() ? part.get().readAllBytes() : null;
        } catch (IOException broken) {
            return null;
        }
    }
}
