package cn.gouji.parse.organ.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A line of a CSV file of administrative divisions. */
record DivisionLine(int code, String name) {

    static List<DivisionLine> ofResource(String resource) {
        try (InputStream csv = DivisionLine.class.getResourceAsStream(resource)) {
            List<DivisionLine> lines = new ArrayList<>();
            read(csv, lines::add);
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    /**
     * @param csv UTF-8, with a header line; columns other than {@code code} and {@code name} are ignored
     * @throws IllegalArgumentException if a line is not understood
     */
    static void read(InputStream csv, Consumer<DivisionLine> lines) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
        List<String> header = null;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (header == null) {
                header = List.of(line.replace("\ufeff", "").replace("\"", "").split(","));
            } else {
                lines.accept(of(line, header.indexOf("code"), header.indexOf("name")));
            }
        }
    }

    private static DivisionLine of(String line, int code, int name) {
        if (code < 0 || name < 0) {
            throw new IllegalArgumentException("The header must name the columns code and name");
        }
        String[] columns = line.replace("\"", "").split(",", -1);
        if (columns.length <= Math.max(code, name) || !isCode(columns[code]) || columns[name].length() < 2) {
            throw new IllegalArgumentException("Neither code of 2, 4, 6 or 9 digits nor name: " + line);
        }
        return new DivisionLine(Integer.parseInt(columns[code]), columns[name]);
    }

    private static boolean isCode(String text) {
        boolean isLevel = text.length() == 2 || text.length() == 4 || text.length() == 6 || text.length() == 9;
        for (int i = 0; isLevel && i < text.length(); i++) {
            isLevel = text.charAt(i) >= (i == 0 ? '1' : '0') && text.charAt(i) <= '9';
        }
        return isLevel;
    }
}
