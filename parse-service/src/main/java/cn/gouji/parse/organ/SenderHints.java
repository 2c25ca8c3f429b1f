package cn.gouji.parse.organ;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.parse.organ.region.NameIndex;
import cn.gouji.parse.organ.region.RegionDirectory;

/**
 * What the sender said about the organ.
 *
 * @param regions divisions that may be meant, none if nothing was said
 * @param organ null if nothing was said
 */
record SenderHints(int[] regions, OrganName organ) {

    private static final Pattern KEY = Pattern.compile("(\\d{2,12})/(.+)");
    private static final Pattern CODE = Pattern.compile("\\d{2,12}");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s/>·\\-—,，]+");

    static SenderHints read(Hints hints, RegionDirectory directory, OrganNameReader names, List<Note> notes) {
        String organ = blankToNull(hints.organ());
        String region = blankToNull(hints.region());
        Matcher key = KEY.matcher(organ == null ? "" : organ);
        if (key.matches()) {
            organ = key.group(2);
            region = region == null ? key.group(1) : region;
        }
        int[] regions = region == null ? NameIndex.NONE : regions(region, directory, names);
        if (region != null && regions.length == 0) {
            notes.add(new Note("region.hintUnknown", "报送时填写的地区“" + region + "”不在行政区划名录中，未予采用。", null));
        }
        return new SenderHints(regions, organ == null ? null : names.read(organ));
    }

    private static int[] regions(String region, RegionDirectory directory, OrganNameReader names) {
        if (CODE.matcher(region).matches()) {
            int division = directory.nearest(Integer.parseInt(region.substring(0, significant(region))));
            return division < 0 ? NameIndex.NONE : new int[]{division};
        }
        OrganName path = names.read(BETWEEN_NAMES.matcher(region).replaceAll(""));
        return path.rest().isEmpty() ? path.regions() : NameIndex.NONE;
    }

    /** 410000, 410800 and 410821000000 are written for 41, 4108 and 410821. */
    private static int significant(String code) {
        int length = code.length() > 9 ? 9 : code.length() > 6 && code.length() < 9 ? 6 : code.length();
        if (length == 9 && code.startsWith("000", 6)) {
            length = 6;
        }
        while (length > 2 && length <= 6 && code.startsWith("00", length - 2)) {
            length -= 2;
        }
        return length;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
