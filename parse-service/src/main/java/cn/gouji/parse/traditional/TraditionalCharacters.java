package cn.gouji.parse.traditional;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The simplified character for each traditional one that the words of the form, or names of divisions, have. */
final class TraditionalCharacters {

    /** Pairs of both, in lines. */
    private static final String RESOURCE = "characters.txt";
    private static final char FIRST = '\u4e00';
    private static final char LAST = '\u9fff';
    private static final char[] SIMPLIFIED = read();

    private TraditionalCharacters() {
    }

    private static char[] read() {
        char[] simplified = new char[LAST - FIRST + 1];
        try (InputStream file = TraditionalCharacters.class.getResourceAsStream(RESOURCE)) {
            String pairs = new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("\n", "");
            for (int i = 0; i < pairs.length(); i += 2) {
                simplified[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return simplified;
    }

    /** The text in simplified characters, each in the place of the traditional one. */
    static String simplified(String text) {
        char[] characters = text.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c >= FIRST && c <= LAST && SIMPLIFIED[c - FIRST] != 0) {
                characters[i] = SIMPLIFIED[c - FIRST];
            }
        }
        return new String(characters);
    }
}
