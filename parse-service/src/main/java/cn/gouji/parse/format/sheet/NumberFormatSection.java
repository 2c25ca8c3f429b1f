package cn.gouji.parse.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The section of a number format that a value is shown by: {@code 0;-0;;@} shows nothing of a zero. The library takes what it
 * cannot read of such a format for no format.
 */
record NumberFormatSection(String pattern, boolean negative) {

    /** Quoted words, escaped characters, and what only takes room. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?\\d+(?:\\.\\d+)?)\\]");
    /** Places that stay empty if there is no digit for them. */
    private static final Pattern OPTIONAL_DIGITS = Pattern.compile("[#?,. ]*");
    /** Such places with a dash or brackets between them. */
    private static final Pattern SIGNS = Pattern.compile("[#?,. \\-()/]*");
    /** A word or a sign between digits, as the point of {@code 0\\.0,} that shows ten thousands. */
    private static final Pattern PARTED_DIGITS = Pattern.compile("[0#?].*(?:\"[^\"]+\"|[\\\\!].).*[0#?]");
    /** Words as they are shown, without what only takes room. */
    private static final Pattern WORDS = Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*].|\\[[^\\]]*\\]|[#?,. ]");

    /** @return the section for a value; the whole format if it has one section only */
    static NumberFormatSection of(String format, double value) {
        List<String> sections = sections(format);
        if (sections.stream().anyMatch(section -> CONDITION.matcher(section).find())) {
            return byCondition(sections, value);
        }
        int numbers = Math.min(sections.size(), 3);
        if (numbers == 3 && value == 0) {
            return new NumberFormatSection(sections.get(2), false);
        }
        return numbers > 1 && value < 0
                ? new NumberFormatSection(sections.get(1), true)
                : new NumberFormatSection(sections.getFirst(), false);
    }

    private static NumberFormatSection byCondition(List<String> sections, double value) {
        for (String section : sections) {
            Matcher condition = CONDITION.matcher(section);
            if (!condition.find()) {
                // Without a condition it is for all that is left, unless others follow, which are for zeros and negatives.
                return new NumberFormatSection(section, false);
            }
            if (holds(condition.group(1), value, Double.parseDouble(condition.group(2)))) {
                return new NumberFormatSection(section.replace(condition.group(), ""), false);
            }
        }
        return new NumberFormatSection("", false);
    }

    private static boolean holds(String relation, double value, double limit) {
        return switch (relation) {
            case "<" -> value < limit;
            case "<=" -> value <= limit;
            case ">" -> value > limit;
            case ">=" -> value >= limit;
            case "<>" -> value != limit;
            default -> value == limit;
        };
    }

    /** Whether nothing is shown of the value. */
    boolean hides(double value) {
        if (pattern.isBlank()) {
            return true;
        }
        String places = DECORATION.matcher(pattern).replaceAll("");
        boolean words = pattern.indexOf('"') >= 0 || pattern.indexOf('\\') >= 0;
        return !words && OPTIONAL_DIGITS.matcher(places).matches()
                && (places.isBlank() || Math.abs(value) < 0.5 && places.indexOf('.') < 0 || value == 0);
    }

    /**
     * What is shown of a zero that the section has no digit for, as the dash of {@code "-"??}, and of any value if it is
     * nothing but words; null if it has a digit.
     */
    String wordsFor(double value) {
        String places = DECORATION.matcher(pattern).replaceAll("");
        boolean none = places.isBlank() || value == 0 && SIGNS.matcher(places).matches();
        return none ? WORDS.matcher(pattern).replaceAll("$1$2").strip() : null;
    }

    /** Whether something is put between the digits, which the library leaves out. */
    boolean partsDigits() {
        return PARTED_DIGITS.matcher(pattern).find();
    }

    private static List<String> sections(String format) {
        List<String> sections = new ArrayList<>();
        Matcher decoration = DECORATION.matcher(format);
        int start = 0;
        for (int i = 0; i < format.length(); i++) {
            if (decoration.region(i, format.length()).lookingAt()) {
                i = decoration.end() - 1;
            } else if (format.charAt(i) == ';') {
                sections.add(format.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(format.substring(start));
        return sections;
    }
}
