package cn.gouji.ingest.web.form;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Writes the header that makes a browser save a file under its own name, as RFC 6266 wants it. */
public final class Attachment {

    private Attachment() {
    }

    /** @param path of the file, whose folders are left to the one who saves it */
    public static String disposition(String path) {
        String fileName = path.substring(path.lastIndexOf('/') + 1);
        String fallback = fileName.replaceAll("[^\\x20-\\x7e]|[\"\\\\%]", "_");
        // URLEncoder is made for forms: it writes a space as a plus sign and leaves a star, which RFC 5987 does not allow.
        String extended = URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + fallback + "\"; filename*=UTF-8''" + extended;
    }
}
