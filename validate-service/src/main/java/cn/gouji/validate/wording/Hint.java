package cn.gouji.validate.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cheap check whether a text may match a regular expression at all. Nearly no text does, and to search for a word costs a
 * hundredth of what the expression costs.
 */
sealed interface Hint {

    /** False only if there is no match in the text nor in any part of it. */
    boolean allows(String text);

    /** Every match holds the word; empty if there is none that every match must hold. */
    record Word(String word) implements Hint {

        @Override
        public boolean allows(String text) {
            return text.contains(word);
        }
    }

    /** Every match holds one of the characters. */
    record OneOf(String characters) implements Hint {

        @Override
        public boolean allows(String text) {
            for (int i = 0; i < characters.length(); i++) {
                if (text.indexOf(characters.charAt(i)) >= 0) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Every match is a run of characters that comes twice. */
    record Twice(int shortest, int longest) implements Hint {

        @Override
        public boolean allows(String text) {
            // A run of that length holds one of these places, wherever it begins.
            for (int i = 0; i < text.length(); i += shortest) {
                for (int distance = shortest; distance <= longest && distance <= i; distance++) {
                    if (text.charAt(i) == text.charAt(i - distance) && equalAround(text, i, distance) >= distance) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static int equalAround(String text, int place, int distance) {
            int from = place;
            while (from > distance && text.charAt(from - 1) == text.charAt(from - 1 - distance)) {
                from--;
            }
            int to = place;
            while (to < text.length() && text.charAt(to) == text.charAt(to - distance)) {
                to++;
            }
            return to - from;
        }
    }

    Pattern TWICE = Pattern.compile("\\(\\[[^\\]]+]\\{(\\d+),(\\d+)}\\)\\\\1");

    Pattern RUN = Pattern.compile("\\[([^\\]\\\\^-]+)]\\{[1-9].*}");

    static Hint of(String regex) {
        Matcher twice = TWICE.matcher(regex);
        if (twice.matches()) {
            return new Twice(Integer.parseInt(twice.group(1)), Integer.parseInt(twice.group(2)));
        }
        Matcher run = RUN.matcher(regex);
        return run.matches() ? new OneOf(run.group(1)) : new Word(word(regex));
    }

    /** The longest run of plain characters outside of groups and classes that is not optional. */
    private static String word(String regex) {
        String longest = "";
        StringBuilder run = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            boolean plain = depth == 0 && "\\^$.|?*+()[]{}".indexOf(c) < 0;
            if (plain) {
                run.append(c);
            } else if (depth == 0 && c == '|') {
                return "";
            } else {
                boolean optional = c == '?' || c == '*' || regex.startsWith("{0", i);
                if (depth == 0 && optional && !run.isEmpty()) {
                    run.setLength(run.length() - 1);
                }
                longest = run.length() > longest.length() ? run.toString() : longest;
                run.setLength(0);
                depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
                i += c == '\\' ? 1 : 0;
            }
        }
        return run.length() > longest.length() ? run.toString() : longest;
    }
}
