package cn.gouji.parse.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.ZipParts;

/** The files of the pictures of a DOCX document, which its text names by keys. */
public final class DocxPictures {

    private static final String FOLDER = "word/";

    private final ZipParts parts;
    private final Map<String, String> targets = new HashMap<>();

    private DocxPictures(ZipParts parts) {
        this.parts = parts;
    }

    static DocxPictures of(ZipParts parts, String mainPart) throws IOException, XMLStreamException {
        DocxPictures pictures = new DocxPictures(parts);
        Optional<InputStream> relations = parts.part(mainPart.replace(FOLDER, FOLDER + "_rels/") + ".rels");
        if (relations.isPresent()) {
            pictures.readTargets(XmlStream.open(relations.get()));
        }
        return pictures;
    }

    private void readTargets(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("Relationship")
                    && !"External".equals(XmlStream.attribute(xml, "TargetMode"))) {
                targets.put(XmlStream.attribute(xml, "Id"), XmlStream.attribute(xml, "Target"));
            }
        }
    }

    /** The file of a picture, null if it is not here. */
    byte[] file(String key) {
        String target = targets.get(key);
        if (target == null) {
            return null;
        }
        try {
            Optional<InputStream> part = parts.part(target.startsWith("/") ? target.substring(1) : FOLDER + target);
            return part.isPresent() ? part.get().readAllBytes() : null;
        } catch (IOException broken) {
            return null;
        }
    }
}
