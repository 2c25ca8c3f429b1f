package cn.gouji.stats.register;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values with quotes, as spreadsheets write them. */
final class CsvLines {

    private final String text;
    private int position;
    private int line = 1;

    CsvLines(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /**
     * A line of the file.
     *
     * @param number of its first line, from 1
     */
    record Line(int number, List<String> fields) {

        boolean isBlank() {
            return fields.stream().allMatch(String::isBlank);
        }
    }

    List<Line> read() {
        List<Line> lines = new ArrayList<>();
        while (position < text.length()) {
            int number = line;
            lines.add(new Line(number, fields()));
        }
        return lines;
    }

    private List<String> fields() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            if (position >= text.length()) {
                return fields;
            }
            char end = text.charAt(position++);
            if (end == '\r' && position < text.length() && text.charAt(position) == '\n') {
                end = text.charAt(position++);
            }
            if (end != ',') {
                line++;
                return fields;
            }
        }
    }

    private String field() {
        if (position < text.length() && text.charAt(position) == '"') {
            return quoted();
        }
        int start = position;
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        position++;
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == '"' && position < text.length() && text.charAt(position) == '"') {
                position++;
            } else if (c == '"') {
                break;
            } else if (c == '\n') {
                line++;
            }
            field.append(c);
        }
        // What follows the closing quote up to the next comma belongs to no field.
        while (position < text.length() && ",\r\n".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return field.toString().strip();
    }
}
