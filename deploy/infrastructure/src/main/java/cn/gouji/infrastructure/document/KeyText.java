package cn.gouji.infrastructure.document;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;

/** The key of a value in a stored map: equal for values that MongoDB holds equal, and a list's key begins with its head's. */
final class KeyText {

    // NUL inside a value is followed by U+0001, so no value can look like the end of another.
    private static final String END = "\0\0";

    private KeyText() {
    }

    static String of(Iterable<?> values) {
        StringBuilder text = new StringBuilder();
        for (Object value : values) {
            text.append(of(value));
        }
        return text.toString();
    }

    static String of(Object value) {
        return tagged(value).replace("\0", "\0\1") + END;
    }

    private static String tagged(Object value) {
        return switch (value) {
            case null -> "0";
            case Missing missing -> "0";
            case String text -> "s" + text;
            case Number number -> "n" + number(number);
            case Boolean flag -> "b" + flag;
            case ObjectId id -> "o" + HexFormat.of().formatHex(id.toByteArray());
            case Instant time -> "t" + time.toEpochMilli();
            case UUID uuid -> "u" + uuid;
            default -> "x" + new String(Bson.encode(new Document("", value)), StandardCharsets.ISO_8859_1);
        };
    }

    private static String number(Number number) {
        double rounded = number.doubleValue();
        boolean exact = !(number instanceof Long whole) || (long) rounded == whole;
        // Adding zero turns the negative zero, which equals it, into the positive one.
        return exact ? Double.toString(rounded + 0.0) : number.toString();
    }
}
