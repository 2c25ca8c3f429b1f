package cn.gouji.ingest.intake;

/** Makes names of files fit to be stored and shown. */
public final class FileName {

    static final int MAX_LENGTH = 200;
    static final String UNNAMED = "未命名";
    private static final int MAX_ENDING = 10;

    private FileName() {
    }

    /** The last part of a path, without control and formatting characters, of bounded length; the ending is kept. */
    public static String clean(String raw) {
        String name = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}]", "").strip();
        if (name.isEmpty() || name.chars().allMatch(letter -> letter == '.')) {
            return UNNAMED;
        }
        return shortened(name);
    }

    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot >= name.length() - MAX_ENDING ? name.substring(dot) : "";
        int cut = MAX_LENGTH - ending.length();
        // Never half a character.
        return name.substring(0, Character.isHighSurrogate(name.charAt(cut - 1)) ? cut - 1 : cut) + ending;
    }
}
