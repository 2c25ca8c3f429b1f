package cn.gouji.validate.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;

/**
 * The words of a text without what differs in every report: numbers, dates, names of the organ and its regions,
 * punctuation, blanks.
 */
public final class PlainText {

    /** The sections that consist of text only. */
    public static final List<Integer> SECTIONS = List.of(1, 5, 6);

    private static final String DATE_UNITS = "年月日号";
    private static final int SHORTEST_NAME = 2;

    private PlainText() {
    }

    /** The plain text of a section, empty if the report does not have it. */
    public static String of(ParsedReport report, int section) {
        return of(text(report, section), names(report.organ()));
    }

    /** The plain text of all sections that consist of text only. */
    public static String of(ParsedReport report) {
        List<String> names = names(report.organ());
        StringBuilder all = new StringBuilder();
        SECTIONS.forEach(section -> all.append(of(text(report, section), names)));
        return all.toString();
    }

    /** The text of a section as printed. */
    static String text(ParsedReport report, int number) {
        for (Section section : report.sections()) {
            if (section.number() == number) {
                boolean whole = section.text() != null && !section.text().isBlank();
                return whole
                        ? section.text()
                        : section.parts().stream().map(SectionPart::text).filter(text -> text != null)
                                .collect(Collectors.joining("\n"));
            }
        }
        return "";
    }

    /** Longest first, so that no name is left in pieces. */
    static List<String> names(Organ organ) {
        Set<String> names = new HashSet<>();
        String own = organ.name() == null ? "" : organ.name();
        names.add(own);
        List<RegionNode> path = organ.region() == null ? List.of() : organ.region().path();
        for (RegionNode region : path) {
            own = own.replace(region.name(), "");
            names.add(region.name());
            names.add(region.name().substring(0, Math.max(0, region.name().length() - 1)));
        }
        names.add(own);
        return names.stream().filter(name -> name.length() >= SHORTEST_NAME)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static String of(String text, List<String> names) {
        return read(text, names, null);
    }

    /** The printed words that a passage of the plain text of a report comes from; empty if it has no such passage. */
    public static String printed(ParsedReport report, String passage) {
        List<String> names = names(report.organ());
        for (int section : SECTIONS) {
            String text = text(report, section);
            int[] places = new int[text.length()];
            int start = read(text, names, places).indexOf(passage);
            if (start >= 0 && !passage.isEmpty()) {
                return text.substring(places[start], places[start + passage.length() - 1] + 1);
            }
        }
        return "";
    }

    /** @param places takes where each character stands in the text; null if nobody wants to know */
    private static String read(String text, List<String> names, int[] places) {
        StringBuilder words = new StringBuilder(text.length());
        boolean afterNumber = false;
        long firsts = firsts(names);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int name = (firsts & 1L << c) == 0 ? 0 : lengthOfName(text, i, c, names);
            if (name > 0) {
                i += name;
                afterNumber = false;
                continue;
            }
            if (Character.isDigit(c)) {
                afterNumber = true;
            } else if (Character.isLetter(c)) {
                if (!afterNumber || DATE_UNITS.indexOf(c) < 0) {
                    if (places != null) {
                        places[words.length()] = i;
                    }
                    words.append(c);
                }
                afterNumber = false;
            } else {
                // 2023 年: a blank may stand between number and unit.
                afterNumber &= Character.isWhitespace(c);
            }
            i++;
        }
        return words.toString();
    }

    /** A bit for each name's first character by its last six bits: nearly all characters of a text begin none. */
    private static long firsts(List<String> names) {
        long firsts = 0;
        for (String name : names) {
            firsts |= 1L << name.charAt(0);
        }
        return firsts;
    }

    private static int lengthOfName(String text, int start, char first, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.charAt(0) == first && text.startsWith(name, start)) {
                return name.length();
            }
        }
        return 0;
    }
}
