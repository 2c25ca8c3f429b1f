package cn.gouji.parse.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.StyleParents;
import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.ZipParts;

/** Which styles hide, strike out or raise the characters they are given to. */
public final class RunLooks {

    static final RunLooks NONE = new RunLooks();
    /** Most documents have no style that does; they are told without reading its markup. */
    private static final Pattern TOLD = Pattern.compile(":(?:vanish|d?strike)\\b|\"superscript\"|:position\\b");

    private final Set<String> hiding = new HashSet<>();
    private final Set<String> raising = new HashSet<>();
    private final StyleParents parents = new StyleParents();

    private RunLooks() {
    }

    static RunLooks read(ZipParts parts) throws IOException, XMLStreamException {
        Optional<InputStream> part = parts.part("word/styles.xml");
        if (part.isEmpty()) {
            return NONE;
        }
        InputStream styles = part.get();
        styles.mark(Integer.MAX_VALUE);
        boolean told = TOLD.matcher(new String(styles.readAllBytes(), StandardCharsets.ISO_8859_1)).find();
        styles.reset();
        RunLooks looks = new RunLooks();
        if (told) {
            looks.read(XmlStream.open(styles));
        }
        return looks;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        String style = null;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = XmlStream.attribute(xml, "styleId");
                    case "basedOn" -> parents.put(style, WordXml.value(xml));
                    case "vanish", "strike", "dstrike" -> add(style, WordXml.isOn(xml), hiding);
                    case "vertAlign", "position" -> add(style, WordXml.isRaised(xml), raising);
                    default -> {
                    }
                }
            }
        }
    }

    private static void add(String style, boolean on, Set<String> styles) {
        if (on) {
            styles.add(style);
        }
    }

    /** @param style null if there is none */
    boolean hide(String style) {
        return parents.anyOf(hiding, style);
    }

    boolean raise(String style) {
        return parents.anyOf(raising, style);
    }
}
