package cn.gouji.parse.format.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an OFD file, written without any library for it. */
public final class OfdParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> pages = new ArrayList<>();
    private final String size;

    public OfdParts(String size) {
        this.size = size;
        with("OFD.xml", "<ofd:OFD" + NAMESPACE + " Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo/>"
                + "<ofd:DocRoot>/Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
    }

    OfdParts with(String path, String xml) {
        return with(path, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
    }

    OfdParts with(String path, byte[] file) {
        parts.put(path, file);
        return this;
    }

    /** A picture that objects name by the number 7. */
    public OfdParts picture(byte[] file) {
        return with("Doc_0/Res/table.png", file).with("Doc_0/DocumentRes.xml", "<ofd:Res" + NAMESPACE
                + " BaseLoc=\"Res\"><ofd:MultiMedias><ofd:MultiMedia ID=\"7\" Type=\"Image\"><ofd:MediaFile>table.png"
                + "</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>");
    }

    public OfdParts page(String objects) {
        return page("", objects);
    }

    /** @param before elements before the content */
    OfdParts page(String before, String objects) {
        String path = "Pages/Page_" + pages.size() + "/Content.xml";
        pages.add("<ofd:Page ID=\"%d\" BaseLoc=\"%s\"/>".formatted(pages.size() + 10, path));
        return with("Doc_0/" + path, content(before, objects));
    }

    static String content(String before, String objects) {
        return "<ofd:Page" + NAMESPACE + ">" + before + "<ofd:Content><ofd:Layer ID=\"5\">" + objects
                + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    public byte[] bytes() {
        with("Doc_0/Document.xml", "<ofd:Document" + NAMESPACE + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 "
                + size
                + "</ofd:PhysicalBox></ofd:PageArea><ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes><ofd:TemplatePage ID=\"3\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>"
                + "</ofd:CommonData><ofd:Pages>" + String.join("", pages) + "</ofd:Pages></ofd:Document>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
