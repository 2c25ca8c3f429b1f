package cn.gouji.parse.format.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;

/** Finds the pages of a package in their order. */
final class OfdOutline {

    private OfdOutline() {
    }

    static List<OfdPage> pages(OfdPackage files) throws IOException, XMLStreamException {
        List<OfdPage> pages = new ArrayList<>();
        for (String document : documents(files)) {
            pages.addAll(pages(files, document));
        }
        return pages;
    }

    private static List<String> documents(OfdPackage files) throws IOException, XMLStreamException {
        List<String> documents = new ArrayList<>();
        XMLStreamReader xml = files.open(OfdPackage.ROOT);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("DocRoot")) {
                documents.add(OfdPackage.resolve("", xml.getElementText()));
            }
        }
        return documents;
    }

    private static List<OfdPage> pages(OfdPackage files, String document) throws IOException, XMLStreamException {
        OfdBox box = null;
        Map<String, String> templates = new HashMap<>();
        Map<String, String> pictures = new HashMap<>();
        List<String> paths = new ArrayList<>();
        XMLStreamReader xml = files.open(document);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "PhysicalBox" -> {
                        String text = xml.getElementText();
                        box = box == null ? OfdBox.of(text, OfdBox.A4) : box;
                    }
                    case "TemplatePage" -> path(xml, document).ifPresent(
                            path -> templates.put(String.valueOf(XmlStream.attribute(xml, "ID")), path));
                    case "Page" -> path(xml, document).ifPresent(paths::add);
                    case "PublicRes", "DocumentRes" ->
                        addPictures(files, OfdPackage.resolve(document, xml.getElementText()), pictures);
                    default -> {
                    }
                }
            }
        }
        OfdBox common = box == null ? OfdBox.A4 : box;
        return paths.stream().map(path -> new OfdPage(path, common, templates, pictures)).toList();
    }

    /** Adds the pictures that a list of resources names; a list that is broken or missing names none. */
    private static void addPictures(OfdPackage files, String list, Map<String, String> pictures) {
        try {
            XMLStreamReader xml = files.open(list);
            String folder = "";
            String number = "";
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "Res" -> folder = path(xml, list).orElse(list.substring(0, list.lastIndexOf('/') + 1));
                        case "MultiMedia" -> number = String.valueOf(XmlStream.attribute(xml, "ID"));
                        case "MediaFile" ->
                            pictures.put(number, OfdPackage.resolve(folder + "/", xml.getElementText()));
                        default -> {
                        }
                    }
                }
            }
        } catch (IOException | XMLStreamException broken) {
            // The text of the document needs none of them.
        }
    }

    private static Optional<String> path(XMLStreamReader xml, String document) {
        return Optional.ofNullable(XmlStream.attribute(xml, "BaseLoc"))
                .map(path -> OfdPackage.resolve(document, path));
    }
}
