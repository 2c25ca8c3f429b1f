package cn.gouji.parse.format.ofd;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import cn.gouji.parse.format.XmlStream;
import cn.gouji.parse.format.ZipParts;
import cn.gouji.parse.format.paper.ContentLimitException;

/** The files within an OFD file, which name each other by paths. */
final class OfdPackage {

    static final String ROOT = "OFD.xml";
    /** There if parts are encrypted (GM/T 0099). */
    static final String ENCRYPTIONS = "Encryptions.xml";

    private static final long MOST_UNPACKED = 128L << 20;

    private final ZipParts parts;
    /** Some writers name a file otherwise than they wrote it: with a slash before it, or in other letters. */
    private final Map<String, String> names = new HashMap<>();
    private long unpacked;

    OfdPackage(ZipParts parts, List<String> entries) {
        this.parts = parts;
        entries.forEach(entry -> names.putIfAbsent(key(entry), entry));
    }

    XMLStreamReader open(String path) throws IOException, XMLStreamException {
        return XmlStream.open(part(path));
    }

    InputStream part(String path) throws IOException {
        String entry = names.get(key(path));
        InputStream part = entry == null ? null : parts.part(entry).orElse(null);
        if (part == null) {
            throw new FileNotFoundException(path);
        }
        unpacked += part.available();
        if (unpacked > MOST_UNPACKED) {
            throw new ContentLimitException("unpacked");
        }
        return part;
    }

    /** The path of a file that another file names: relative to the folder of that one, unless it begins with a slash. */
    static String resolve(String file, String path) {
        String plain = path.strip().replace('\\', '/');
        String whole = plain.startsWith("/") ? plain : file.substring(0, file.lastIndexOf('/') + 1) + plain;
        Deque<String> steps = new ArrayDeque<>();
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    private static String key(String path) {
        return resolve("", path).toLowerCase(Locale.ROOT);
    }
}
