package cn.gouji.parse.format.ofd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;

/** Tells what pictures and filled areas hide of what was printed before them. */
final class OfdCover {

    private static final int HEAD = 8_192;
    private static final int COLOUR_TYPE = 25;
    private static final int WITH_ALPHA = 4;

    private final OfdPackage files;
    /** By path: a seal or a letterhead is drawn on every page. */
    private final Map<String, Boolean> opaque = new HashMap<>();

    OfdCover(OfdPackage files) {
        this.files = files;
    }

    static boolean isShown(XMLStreamReader object) {
        return !"false".equals(XmlStream.attribute(object, "Visible"))
                && !"0".equals(XmlStream.attribute(object, "Alpha"));
    }

    /** Whether an object or a colour lets nothing shine through, and is not turned, as far as its attributes tell. */
    static boolean isSolid(XMLStreamReader xml) {
        String alpha = XmlStream.attribute(xml, "Alpha");
        List<Double> matrix = OfdNumbers.of(XmlStream.attribute(xml, "CTM"));
        return (alpha == null || alpha.equals("255")) && XmlStream.attribute(xml, "ImageMask") == null
                && (matrix.size() < 3 || matrix.get(1) == 0 && matrix.get(2) == 0);
    }

    /** Whether a picture has no transparent parts; one that cannot be told may have. */
    boolean isOpaque(String path) {
        return opaque.computeIfAbsent(path, file -> {
            try {
                return isOpaque(files.part(file).readNBytes(HEAD));
            } catch (IOException broken) {
                return false;
            }
        });
    }

    private static boolean isOpaque(byte[] file) {
        if (file.length <= COLOUR_TYPE) {
            return false;
        }
        boolean jpeg = (file[0] & 255) == 0xFF && (file[1] & 255) == 0xD8;
        boolean bitmap = file[0] == 'B' && file[1] == 'M';
        boolean png = (file[0] & 255) == 0x89 && file[1] == 'P' && (file[COLOUR_TYPE] & WITH_ALPHA) == 0
                && !new String(file, StandardCharsets.ISO_8859_1).contains("tRNS");
        return jpeg || bitmap || png;
    }
}
