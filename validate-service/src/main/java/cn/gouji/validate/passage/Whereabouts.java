package cn.gouji.validate.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.TextPlace;

/** Finds words again that were quoted from a report: the section they stand in, and the place of the line they begin in. */
public final class Whereabouts {

    /** Number that stands for the text before section one. */
    private static final int PREFACE = 0;

    private final ParsedReport report;
    private final List<Searched> texts = new ArrayList<>();

    /** @param place null if the document does not tell */
    public record Found(int section, Place place) {
    }

    public Whereabouts(ParsedReport report) {
        this.report = report;
        if (report.preface() != null) {
            texts.add(Searched.of(PREFACE, report.preface(), report.prefacePlaces()));
        }
        for (Section section : report.sections()) {
            if (section.text() != null) {
                texts.add(Searched.of(section.number(), section.text(), section.textPlaces()));
            }
        }
    }

    /** The first place where the words stand, wherever lines and blanks part them; null if they stand nowhere. */
    public Found find(String words) {
        String sought = withoutBlanks(words);
        for (Section section : report.sections()) {
            if (section.heading() != null && withoutBlanks(section.heading()).equals(sought)) {
                return new Found(section.number(), section.place());
            }
        }
        for (Searched text : texts) {
            int start = sought.isEmpty() ? -1 : text.plain().indexOf(sought);
            if (start >= 0) {
                return new Found(text.section(), TextPlace.find(text.places(), text.line(start)));
            }
        }
        return null;
    }

    private static String withoutBlanks(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    /** @param lineStarts where the lines of the text begin in what is left of it without blanks */
    private record Searched(int section, String plain, int[] lineStarts, List<TextPlace> places) {

        static Searched of(int section, String text, List<TextPlace> places) {
            String[] lines = text.split("\n", -1);
            int[] starts = new int[lines.length];
            StringBuilder plain = new StringBuilder(text.length());
            for (int line = 0; line < lines.length; line++) {
                starts[line] = plain.length();
                plain.append(withoutBlanks(lines[line]));
            }
            return new Searched(section, plain.toString(), starts, places);
        }

        /** The last line that begins at or before the character: lines of blanks only hold none. */
        int line(int character) {
            int found = Arrays.binarySearch(lineStarts, character);
            int line = found >= 0 ? found : -found - 2;
            while (line + 1 < lineStarts.length && lineStarts[line + 1] == character) {
                line++;
            }
            return line;
        }
    }
}
