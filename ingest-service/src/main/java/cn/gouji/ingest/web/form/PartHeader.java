package cn.gouji.ingest.web.form;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the headers of a part in multipart/form-data say of it.
 *
 * @param name of the field, may be null
 * @param fileName null if the part is no file
 */
public record PartHeader(String name, String fileName) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern FOLD = Pattern.compile("\r\n[ \t]+");
    /** Only a line feed ends a line (d): the octet 85 of 公 and other characters would be taken for an end as well. */
    private static final Pattern DISPOSITION = Pattern.compile("(?imd)^content-disposition\\s*:(.*?)\r?$");
    /** A quoted value ends at a quote; a backslash escapes only that, as some clients send whole Windows paths. */
    private static final Pattern PARAMETER = Pattern
            .compile(";\\s*([^=;\\s]+)\\s*=\\s*(?:\"([^\"]*+(?:(?<=\\\\)\"[^\"]*+)*+)\"?|([^;\\s]*))");
    private static final Pattern EXTENDED = Pattern.compile("([^']*)'[^']*'(.*)");

    /** @param headers as sent, each octet one character */
    static PartHeader of(String headers) {
        Matcher disposition = DISPOSITION.matcher(FOLD.matcher(headers).replaceAll(" "));
        Map<String, String> parameters = new HashMap<>();
        if (disposition.find()) {
            Matcher parameter = PARAMETER.matcher(disposition.group(1));
            while (parameter.find()) {
                String value = parameter.group(2) == null
                        ? parameter.group(3)
                        : parameter.group(2).replace("\\\"", "\"");
                parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
            }
        }
        String name = parameters.get("name");
        return new PartHeader(name == null ? null : text(name), fileName(parameters));
    }

    /** The octets as UTF-8 or, where they are not, in the encoding that older Chinese software uses. */
    static String text(byte[] octets) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(octets, GB18030);
        }
    }

    private static String text(String octets) {
        return text(octets.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String fileName(Map<String, String> parameters) {
        String plain = parameters.get("filename");
        String extended = parameters.get("filename*");
        if (extended != null) {
            Matcher parts = EXTENDED.matcher(extended);
            if (parts.matches()) {
                try {
                    // A plus sign stands for itself here, other than in forms.
                    return URLDecoder.decode(parts.group(2).replace("+", "%2B"), Charset.forName(parts.group(1)));
                } catch (IllegalArgumentException malformed) {
                    // The plain name is better than none.
                }
            }
            return text(plain == null ? extended : plain);
        }
        return plain == null ? null : text(plain);
    }
}
