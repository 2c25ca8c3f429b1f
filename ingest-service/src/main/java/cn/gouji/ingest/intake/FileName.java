package cn.gouji.ingest.intake;

import java.util.ArrayDeque;
import java.util.Deque;

/** Makes names of files fit to be stored and shown. */
public final class FileName {

    static final int MAX_LENGTH = 200;
    static final String UNNAMED = "未命名";
    private static final int MAX_ENDING = 10;
    private static final int MAX_PATH = 400;

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

    /**
     * The name of a file within a folder: each step of its path made fit, and none that leads out of the folder.
     *
     * @param folder clean already; may be empty
     */
    public static String within(String folder, String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : (folder + "/" + path).split("[/\\\\]")) {
            String clean = clean(step);
            if (!clean.equals(UNNAMED)) {
                steps.addLast(clean);
            }
        }
        while (steps.size() > 1 && String.join("/", steps).length() > MAX_PATH) {
            steps.removeFirst();
        }
        return steps.isEmpty() ? UNNAMED : String.join("/", steps);
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
