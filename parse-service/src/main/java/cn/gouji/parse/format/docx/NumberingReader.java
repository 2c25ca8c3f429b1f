package cn.gouji.parse.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.ZipParts;
import cn.gouji.parse.format.docx.Numbering.Level;
import cn.gouji.parse.format.docx.Numbering.StyleList;

/** Reads the definitions of lists and the lists that styles of paragraphs belong to. */
public final class NumberingReader {

    private final Map<String, List<Level>> definitions = new HashMap<>();
    private final Map<String, List<Level>> lists = new HashMap<>();
    private final Map<String, StyleList> styles = new HashMap<>();
    private List<Level> levels = new ArrayList<>();
    private String list;
    private String style;
    private String styleList;
    private int styleLevel;
    private String format = "decimal";
    private String pattern = "";
    private int start = 1;

    private NumberingReader() {
    }

    static Numbering read(ZipParts parts) throws IOException, XMLStreamException {
        NumberingReader reader = new NumberingReader();
        Optional<InputStream> numbering = parts.part("word/numbering.xml");
        if (numbering.isPresent()) {
            reader.read(XmlStream.open(numbering.get()));
            Optional<InputStream> styles = parts.part("word/styles.xml");
            if (styles.isPresent()) {
                reader.read(XmlStream.open(styles.get()));
            }
        }
        return new Numbering(reader.lists, reader.styles);
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "abstractNum" -> {
                levels = new ArrayList<>();
                definitions.put(XmlStream.attribute(xml, "abstractNumId"), levels);
            }
            case "lvl" -> {
                format = "decimal";
                pattern = "";
                start = 1;
            }
            case "start" -> start = WordXml.number(xml, 1);
            case "numFmt" -> format = WordXml.value(xml) == null ? format : WordXml.value(xml);
            case "lvlText" -> pattern = WordXml.value(xml) == null ? "" : WordXml.value(xml);
            case "num" -> list = XmlStream.attribute(xml, "numId");
            case "abstractNumId" -> {
                List<Level> definition = definitions.get(WordXml.value(xml));
                if (list != null && definition != null) {
                    lists.put(list, definition);
                }
            }
            // A list that starts again elsewhere overrides single levels; the definition it is taken from serves.
            case "lvlOverride" -> XmlStream.skip(xml);
            case "style" -> {
                style = XmlStream.attribute(xml, "styleId");
                styleList = null;
                styleLevel = 0;
            }
            case "numId" -> styleList = WordXml.value(xml);
            case "ilvl" -> styleLevel = WordXml.number(xml, 0);
            default -> {
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "lvl" -> levels.add(new Level(format, pattern, start));
            case "style" -> {
                if (style != null && styleList != null) {
                    styles.put(style, new StyleList(styleList, styleLevel));
                }
            }
            default -> {
            }
        }
    }
}
