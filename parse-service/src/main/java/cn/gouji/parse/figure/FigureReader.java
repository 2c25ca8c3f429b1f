package cn.gouji.parse.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.parse.figure.sentence.BrokenLines;
import cn.gouji.parse.figure.sentence.Count;
import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.NoTotal;
import cn.gouji.parse.figure.sentence.OtherYear;
import cn.gouji.parse.figure.sentence.PrintedLine;
import cn.gouji.parse.figure.sentence.Sentence;
import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.form.wording.HanNumber;
import cn.gouji.parse.page.Line;

/** Reads the figures that the running text states, sentence by sentence. */
public final class FigureReader {

    /** The order decides: what is about applications is not something made public. */
    private static final List<FigureFamily> FAMILIES = List.of(new DisputeFamily(), new ApplicantFamily(),
            new RequestFamily(),
            new DocumentFamily(), new ActivityFamily(), new PublicationFamily());
    private static final Characters ENDS = Characters.of("。；;！!？?");
    /** What goes on for longer without a full stop is no sentence. */
    private static final int LONGEST_SENTENCE = 2_000;
    /** No report states so many; where a text is nothing but numbers the rest of them is not looked for. */
    private static final int MOST_FIGURES = 1_000;
    private static final Characters STATEMENT_WORDS = Characters.of("未没无零均全都率不免");
    private static final Characters BLANKS = Characters.of(" \u3000");
    private static final Pattern TABLE_ROW = Pattern.compile("[ \\u3000]{2,}\\d|[ \\u3000]+\\d+[ \\u3000]+\\d");
    /** Problems and plans: what section five counts has not happened. */
    private static final int PROBLEMS = 5;

    /**
     * @param year of the report, null if unknown
     * @param lines the lines of the document, to tell where a figure stands
     */
    public List<Figure> read(List<Section> sections, Integer year, List<Line> lines) {
        List<Figure> figures = new ArrayList<>();
        for (Section section : sections) {
            if (section.number() != PROBLEMS && section.text() != null) {
                readParts(section, new Finder(section.number(), year, lines, figures));
            }
        }
        return figures;
    }

    private static void readParts(Section section, Finder finder) {
        String text = section.text();
        int from = 0;
        String topic = null;
        for (SectionPart part : section.parts()) {
            int start = part.heading() == null ? -1 : text.indexOf(part.heading(), from);
            if (start >= 0) {
                finder.read(text.substring(from, start), topic);
                from = start;
                topic = part.topic();
            }
        }
        finder.read(text.substring(from), topic);
    }

    /** Collects the figures of one section. */
    private record Finder(int section, Integer year, List<Line> lines, List<Figure> figures) {

        void read(String text, String topic) {
            List<String> lines = besideTable()
                    ? text.substring(0, text.lastIndexOf('。') + 1).lines().map(String::strip).toList()
                    : BrokenLines.joined(text);
            for (String line : lines) {
                if (isRunningText(line)) {
                    readLine(new PrintedLine(line), topic);
                }
            }
        }

        private boolean besideTable() {
            return section >= 2 && section <= 4;
        }

        /** Where a table stands only whole sentences count: its labels speak of applications too. */
        private boolean isRunningText(String line) {
            return !line.isEmpty() && !(besideTable() && !line.endsWith("。")) && line.indexOf('\t') < 0
                    && line.indexOf('|') < 0 && !holdsTableRow(line);
        }

        /** Whether three numbers stand side by side, or two in columns; those of 3 3件 may be pieces of one. */
        private static boolean holdsTableRow(String line) {
            for (int i = 1; i < line.length(); i++) {
                if (BLANKS.has(line.charAt(i)) && isDigit(line.charAt(i - 1))
                        && TABLE_ROW.matcher(line).region(i, line.length()).lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private void readLine(PrintedLine line, String topic) {
            String text = line.text();
            int start = 0;
            String before = "";
            boolean promising = false;
            for (int i = 0; i <= text.length(); i++) {
                if (i == text.length() || ENDS.has(text.charAt(i))) {
                    String sentence = i - start <= LONGEST_SENTENCE ? text.substring(start, i) : "";
                    if (promising && !sentence.isEmpty() && figures.size() < MOST_FIGURES) {
                        readSentence(line, start, Sentence.of(before, sentence, section, topic, year));
                    }
                    before = sentence;
                    start = i + 1;
                    promising = false;
                } else {
                    char c = text.charAt(i);
                    promising |= isDigit(c) || STATEMENT_WORDS.has(c)
                            || c == '件' && i > 0 && HanNumber.isNumeral(text.charAt(i - 1));
                }
            }
        }

        private void readSentence(PrintedLine line, int offset, Sentence sentence) {
            OtherYear years = new OtherYear(sentence);
            SentenceTotals totals = new SentenceTotals();
            for (int i = 0; i < sentence.counts().size(); i++) {
                Mention mention = sentence.mention(i);
                String name = name(mention);
                if (name != null && !years.holds(mention.count().start()) && !NoTotal.is(mention)) {
                    totals.add(name, mention);
                }
            }
            Set<String> counted = new HashSet<>();
            for (SentenceTotals.Named named : totals.kept()) {
                Count count = named.mention().count();
                String quote = quote(line, offset, sentence, count.start(), count.end());
                counted.add(named.name());
                figures.add(new Figure(named.name(), count.value(), count.bound(), count.unit(), inOneLine(quote),
                        section, place(quote)));
            }
            for (StatementReader.Statement statement : StatementReader.read(sentence)) {
                if (!counted.contains(statement.name()) && !years.holds(statement.start())) {
                    String quote = quote(line, offset, sentence, statement.start(), statement.end());
                    figures.add(new Figure(statement.name(), statement.value(), Bound.EXACT, statement.unit(),
                            inOneLine(quote), section, place(quote)));
                }
            }
        }

        private static String quote(PrintedLine line, int offset, Sentence sentence, int from, int to) {
            return line.printed(offset + sentence.clauseStart(from), offset + sentence.clauseEnd(to));
        }

        private static String name(Mention mention) {
            for (FigureFamily family : FAMILIES) {
                String name = family.name(mention);
                if (name != null) {
                    return name;
                }
            }
            return null;
        }

        private static String inOneLine(String quote) {
            return quote.indexOf('\n') < 0 ? quote : quote.replace("\n", "");
        }

        /** Where it begins, if it goes on in the next line. */
        private Place place(String quote) {
            int broken = quote.indexOf('\n');
            String begin = broken < 0 ? quote : quote.substring(0, broken);
            for (Line line : lines) {
                if (line.text().contains(begin)) {
                    return line.place();
                }
            }
            return null;
        }
    }
}
