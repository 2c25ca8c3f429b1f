package cn.gouji.validate.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import cn.gouji.contracts.report.Organ;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.RegionNode;
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
        String rest = text;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        StringBuilder words = new StringBuilder(rest.length());
        boolean afterNumber = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (Character.isDigit(c)) {
                afterNumber = true;
            } else if (Character.isLetter(c)) {
                if (!afterNumber || DATE_UNITS.indexOf(c) < 0) {
                    words.append(c);
                }
                afterNumber = false;
            } else {
                // 2023 年: a blank may stand between number and unit.
                afterNumber &= Character.isWhitespace(c);
            }
        }
        return words.toString();
    }
}
