package cn.gouji.parse.organ;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

import cn.gouji.contracts.report.Region;
import cn.gouji.contracts.report.RegionNode;

/**
 * The administrative divisions from provinces to townships and streets; a code begins with the code of what it lies in.
 *
 * <p>
 * The built-in directory is of 2023-06-30. A deployment extends it by a CSV file with the columns {@code code} and
 * {@code name}, of which each line adds a division or renames one.
 */
public final class RegionDirectory {

    private static final String RESOURCE = "/regions/regions.csv.gz";
    private static final List<NamedCode> RENAMED = names("/regions/renamed.csv");
    private static final List<NamedCode> ZONES = names("/regions/zones.csv");

    private final int[] codes;
    private final String[] names;
    private final int[] parents;
    private final NameIndex index;
    private final NameIndex looseIndex;
    private final NameIndex zoneIndex = new NameIndex(ZONES.size());

    private record NamedCode(int code, String name) {
    }

    private RegionDirectory(TreeMap<Integer, String> divisions) {
        codes = divisions.keySet().stream().mapToInt(Integer::intValue).toArray();
        names = divisions.values().toArray(String[]::new);
        parents = new int[codes.length];
        index = new NameIndex(codes.length);
        looseIndex = new NameIndex(codes.length / 2);
        for (int i = 0; i < codes.length; i++) {
            parents[i] = nearest(codes[i] / (level(i) == 4 ? 1000 : 100));
            index.add(names[i], i);
            if (level(i) < 4) {
                for (String spelling : Spellings.of(this, i)) {
                    looseIndex.add(spelling, i);
                }
            }
        }
        RENAMED.forEach(former -> looseIndex.add(former.name(), nearest(former.code())));
        ZONES.forEach(zone -> zoneIndex.add(zone.name(), nearest(zone.code())));
    }

    /** The directory that comes with the program; read once, when it is first needed. */
    public static RegionDirectory builtIn() {
        return BuiltIn.DIRECTORY;
    }

    /**
     * @param csv UTF-8, with a header line; columns other than {@code code} and {@code name} are ignored
     * @throws IllegalArgumentException if a line is not understood
     */
    public RegionDirectory extendedBy(InputStream csv) throws IOException {
        TreeMap<Integer, String> divisions = new TreeMap<>();
        for (int i = 0; i < codes.length; i++) {
            divisions.put(codes[i], names[i]);
        }
        read(csv, divisions::put);
        return new RegionDirectory(divisions);
    }

    /** The division itself and those it lies in, from the province down. */
    Region region(int division) {
        List<RegionNode> path = new ArrayList<>();
        for (int i = division; i >= 0; i = parents[i]) {
            path.addFirst(new RegionNode(String.valueOf(codes[i]), names[i]));
        }
        return new Region(String.valueOf(codes[division]), path);
    }

    String name(int division) {
        return names[division];
    }

    /** -1 for a province. */
    int parent(int division) {
        return parents[division];
    }

    /** 1 for a province, 2 for a city, 3 for a county, 4 for a township or street. */
    int level(int division) {
        int code = codes[division];
        if (code > 999_999) {
            return 4;
        }
        return code > 9999 ? 3 : code > 99 ? 2 : 1;
    }

    /** Codes of counties that end with 71 and more are of development zones, counted like counties but without a government. */
    boolean isDivision(int division) {
        return level(division) != 3 || codes[division] % 100 <= 70;
    }

    boolean isWithin(int division, int outer) {
        int i = division;
        while (i > outer) {
            i = parents[i];
        }
        return i == outer;
    }

    /** The division with this code or, as some levels of the code are only filled up, the nearest that contains it; or -1. */
    int nearest(int code) {
        int found = Arrays.binarySearch(codes, code);
        for (int rest = code; found < 0 && rest > 99;) {
            rest /= rest > 999_999 ? 1000 : 100;
            found = Arrays.binarySearch(codes, rest);
        }
        return Math.max(found, -1);
    }

    NameIndex index() {
        return index;
    }

    /** Spellings that are not the full name, such as 湘西州 or 同仁县 for what has become 同仁市. */
    NameIndex looseIndex() {
        return looseIndex;
    }

    /** State-level new areas and the like, which are no divisions; found is the division they lie in. */
    NameIndex zoneIndex() {
        return zoneIndex;
    }

    private static List<NamedCode> names(String resource) {
        try (InputStream csv = RegionDirectory.class.getResourceAsStream(resource)) {
            List<NamedCode> names = new ArrayList<>();
            read(csv, (code, name) -> names.add(new NamedCode(code, name)));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static void read(InputStream csv, BiConsumer<Integer, String> divisions) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(csv, StandardCharsets.UTF_8));
        List<String> header = null;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] columns = line.replace("\"", "").split(",", -1);
            if (header == null) {
                header = List.of(line.replace("\ufeff", "").replace("\"", "").split(","));
            } else {
                add(line, columns, header.indexOf("code"), header.indexOf("name"), divisions);
            }
        }
    }

    private static void add(String line, String[] columns, int code, int name,
            BiConsumer<Integer, String> divisions) {
        if (code < 0 || name < 0) {
            throw new IllegalArgumentException("The header must name the columns code and name");
        }
        if (columns.length <= Math.max(code, name) || !isCode(columns[code]) || columns[name].length() < 2) {
            throw new IllegalArgumentException("Neither code of 2, 4, 6 or 9 digits nor name: " + line);
        }
        divisions.accept(Integer.valueOf(columns[code]), columns[name]);
    }

    private static boolean isCode(String text) {
        boolean isLevel = text.length() == 2 || text.length() == 4 || text.length() == 6 || text.length() == 9;
        for (int i = 0; isLevel && i < text.length(); i++) {
            isLevel = text.charAt(i) >= (i == 0 ? '1' : '0') && text.charAt(i) <= '9';
        }
        return isLevel;
    }

    private static final class BuiltIn {

        private static final RegionDirectory DIRECTORY = load();

        private static RegionDirectory load() {
            try (InputStream in = new GZIPInputStream(RegionDirectory.class.getResourceAsStream(RESOURCE), 1 << 16)) {
                TreeMap<Integer, String> divisions = new TreeMap<>();
                read(in, divisions::put);
                return new RegionDirectory(divisions);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + RESOURCE, e);
            }
        }
    }
}
