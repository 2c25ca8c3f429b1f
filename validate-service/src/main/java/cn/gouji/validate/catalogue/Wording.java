package cn.gouji.validate.catalogue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text in Chinese and English; {@code {name}} stands for a word that is filled in. */
public record Wording(String zh, String en) {

    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");

    /** The Chinese text with its words filled in. */
    public String fill(Map<String, String> words) {
        return WORD.matcher(zh)
                .replaceAll(match -> Matcher.quoteReplacement(words.getOrDefault(match.group(1), match.group())));
    }
}
