package cn.gouji.parse.organ.region;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;

/**
 * The administrative divisions from provinces to townships and streets; a code begins with the code of what it lies in.
 *
 * <p>
 * The built-in directory is of 2023-06-30. A deployment extends it by a CSV file with the columns {@code code} and
 * {@code name}, of which each line adds a division or renames one.
 */
public final class RegionDirectory {

    private static final String RESOURCE = "/regions/regions.csv.gz";
    private static final List<DivisionLine> RENAMED = DivisionLine.ofResource("/regions/renamed.csv");
    private static final List<DivisionLine> ZONES = DivisionLine.ofResource("/regions/zones.csv");

    private static final int SHORTEST_STREET = 3;

    private final int[] codes;
    private final String[] names;
    private final int[] parents;
    private final NameIndex index;
    private final NameIndex looseIndex;
    private final NameIndex zoneIndex = new NameIndex(ZONES.size());

    private RegionDirectory(TreeMap<Integer, String> divisions) {
        codes = divisions.keySet().stream().mapToInt(Integer::intValue).toArray();
        names = divisions.values().toArray(String[]::new);
        parents = new int[codes.length];
        index = new NameIndex(codes.length);
        looseIndex = new NameIndex(codes.length / 2);
        for (int i = 0; i < codes.length; i++) {
            parents[i] = nearest(codes[i] / (level(i) == 4 ? 1000 : 100));
            index.add(names[i], i);
            if (level(i) == 4 && names[i].endsWith("街道") && names[i].length() > SHORTEST_STREET) {
                // Some cities call them 佳荣里街.
                looseIndex.add(names[i].substring(0, names[i].length() - 1), i);
            } else if (level(i) < 4) {
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
     * The built-in directory with the divisions of a deployment.
     *
     * @param csv file in UTF-8 with a header line; columns other than {@code code} and {@code name} are ignored
     * @throws IllegalArgumentException if there is no such file, or a line of it is not understood
     */
    public static RegionDirectory extendedBy(Path csv) {
        RegionDirectory known = builtIn();
        TreeMap<Integer, String> divisions = new TreeMap<>();
        for (int i = 0; i < known.codes.length; i++) {
            divisions.put(known.codes[i], known.names[i]);
        }
        try (InputStream in = Files.newInputStream(csv)) {
            DivisionLine.read(in, line -> divisions.put(line.code(), line.name()));
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalArgumentException("Cannot read the administrative divisions in " + csv, e);
        }
        return new RegionDirectory(divisions);
    }

    /** The division itself and those it lies in, from the province down. */
    public Region region(int division) {
        List<RegionNode> path = new ArrayList<>();
        for (int i = division; i >= 0; i = parents[i]) {
            path.addFirst(new RegionNode(String.valueOf(codes[i]), names[i]));
        }
        return new Region(String.valueOf(codes[division]), path);
    }

    public String name(int division) {
        return names[division];
    }

    /** -1 for a province. */
    public int parent(int division) {
        return parents[division];
    }

    /** 1 for a province, 2 for a city, 3 for a county, 4 for a township or street. */
    public int level(int division) {
        int code = codes[division];
        if (code > 999_999) {
            return 4;
        }
        return code > 9999 ? 3 : code > 99 ? 2 : 1;
    }

    /** Codes of counties that end with 71 and more are of development zones, counted like counties but without a government. */
    public boolean isDivision(int division) {
        return level(division) != 3 || codes[division] % 100 <= 70;
    }

    public boolean isWithin(int division, int outer) {
        int i = division;
        while (i > outer) {
            i = parents[i];
        }
        return i == outer;
    }

    /** The division with this code or, as some levels of the code are only filled up, the nearest that contains it; or -1. */
    public int nearest(int code) {
        int found = Arrays.binarySearch(codes, code);
        for (int rest = code; found < 0 && rest > 99;) {
            rest /= rest > 999_999 ? 1000 : 100;
            found = Arrays.binarySearch(codes, rest);
        }
        return Math.max(found, -1);
    }

    public NameIndex index() {
        return index;
    }

    /** Spellings that are not the full name, such as 湘西州 or 同仁县 for what has become 同仁市. */
    public NameIndex looseIndex() {
        return looseIndex;
    }

    /** State-level new areas and the like, which are no divisions; found is the division they lie in. */
    public NameIndex zoneIndex() {
        return zoneIndex;
    }

    private static final class BuiltIn {

        private static final RegionDirectory DIRECTORY = load();

        private static RegionDirectory load() {
            try (InputStream in = new GZIPInputStream(RegionDirectory.class.getResourceAsStream(RESOURCE), 1 << 16)) {
                TreeMap<Integer, String> divisions = new TreeMap<>();
                DivisionLine.read(in, line -> divisions.put(line.code(), line.name()));
                return new RegionDirectory(divisions);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + RESOURCE, e);
            }
        }
    }
}
