package cn.gouji.contracts.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where a line of a text stands in the document. The lines behind it follow each other there, up to the next entry.
 *
 * @param line line of the text, from 0
 */
public record TextPlace(int line, Place place) {

    public TextPlace {
        Objects.requireNonNull(place, "place must not be null");
    }

    /** As few entries as tell the places of all lines of a text; a place may be null. */
    public static List<TextPlace> of(List<Place> places) {
        List<TextPlace> entries = new ArrayList<>();
        Place before = null;
        for (int line = 0; line < places.size(); line++) {
            Place place = places.get(line);
            if (place != null && (before == null || !follows(before, place))) {
                entries.add(new TextPlace(line, place));
            }
            before = place;
        }
        return entries;
    }

    private static boolean follows(Place before, Place place) {
        boolean nextLine = before.line() == null || place.line() == null
                ? before.line() == place.line()
                : before.line() + 1 == place.line();
        return nextLine && Objects.equals(before.page(), place.page()) && Objects.equals(before.cell(), place.cell());
    }

    /** Place of a line of the text; null if none is known. */
    public static Place find(List<TextPlace> entries, int line) {
        TextPlace last = null;
        for (TextPlace entry : entries) {
            last = entry.line() <= line ? entry : last;
        }
        return last == null ? null : following(last.place(), line - last.line());
    }

    /** Only lines can be counted on: the row below a row of a table may be anywhere. */
    private static Place following(Place place, int lines) {
        return place.line() == null ? place : new Place(place.page(), place.line() + lines, place.cell());
    }
}
