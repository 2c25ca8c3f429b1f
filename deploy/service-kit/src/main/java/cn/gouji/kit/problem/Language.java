package cn.gouji.kit.problem;

import java.util.List;
import java.util.Locale;

/** Languages in which problems are told. */
public enum Language {
    CHINESE,
    ENGLISH;

    private static final List<Locale> OFFERED = List.of(Locale.CHINESE, Locale.ENGLISH);

    /** @param acceptLanguage header of the request, may be null or malformed; Chinese then */
    public static Language of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return CHINESE;
        }
        try {
            Locale locale = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), OFFERED);
            return Locale.ENGLISH.equals(locale) ? ENGLISH : CHINESE;
        } catch (IllegalArgumentException malformed) {
            return CHINESE;
        }
    }
}
