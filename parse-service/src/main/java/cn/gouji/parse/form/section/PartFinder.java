package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import cn.gouji.contracts.form.FormPart;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Finds the parts of section 一 (form: 主动公开 … 监督保障) by numeral and heading. */
public final class PartFinder {

    private static final int LONGEST_HEADING = 30;
    private static final int MOST_REMEMBERED = 5_000;
    private static final double LEAST_LIKENESS = 0.6;

    /** 一是主动公开方面: the words that begin a clause stand for the numeral. */
    private static final Pattern ORDINAL = Pattern.compile("^[一二三四五六七]是");
    /** Behind a heading that ended at a blank. */
    private static final Pattern STOPS = Pattern.compile("^[\\s\\u00a0\\u3000]*[。：:]");
    private static final Keywords EXPLAINED = Keywords.of("解读", "舆情");
    private static final Pattern DIGIT = Pattern.compile("[0-9０-９]");
    private static final Keywords TYPICAL = Keywords.of("公开", "信息管理", "平台", "监督", "保障");

    /** Topic of each known wording, as a core. */
    private final Map<String, String> topics = new LinkedHashMap<>();

    /** What other wordings come to: the same ones come in report after report. */
    private final Remembered<String, String> remembered = new Remembered<>(MOST_REMEMBERED);

    public PartFinder(List<FormPart> parts) {
        for (FormPart part : parts) {
            topics.putIfAbsent(Wording.core(part.heading()), part.topic());
            part.variants().forEach(variant -> topics.putIfAbsent(Wording.core(variant), part.topic()));
        }
    }

    /** @param rows the section's lines; a paragraph with several bracketed numerals is parted at each */
    public List<SectionPart> find(List<TextRow> rows) {
        List<SectionPart> found = new ArrayList<>();
        String heading = null;
        String topic = null;
        Place place = null;
        boolean numbered = false;
        StringBuilder text = new StringBuilder();
        for (TextRow row : unfold(rows)) {
            String line = row.text();
            Numeral numeral = Numeral.at(line.substring(0, Math.min(LONGEST_HEADING, line.length()))
                    .replace("*", "").replace("#", ""));
            boolean bracketed = numeral.style() == Numeral.Style.BRACKETED_HAN;
            String start = headingOf(line);
            String startTopic = start.length() < LONGEST_HEADING ? topicOf(start) : null;
            boolean official = topics.containsKey(Wording.labelCore(start));
            if (bracketed && !official) {
                start = Slogan.of(line, start);
                startTopic = startTopic == null ? Slogan.topic(start) : startTopic;
            } else if (startTopic == null && Slogan.isOrdinal(start)) {
                startTopic = Slogan.topic(start);
            }
            boolean isPart = bracketed && start.length() <= LONGEST_HEADING
                    || startTopic != null && numeral.style() != Numeral.Style.HAN
                            && !isClause(start.substring(Math.min(numeral.length(), start.length())), line)
                            && !(numeral.length() == 0 && numbered && !official);
            numbered |= bracketed;
            if (isPart) {
                close(found, topic, heading, text, place);
                heading = start;
                topic = startTopic;
                place = row.place();
                text.append(STOPS.matcher(line.substring(start.length())).replaceFirst("").strip());
            } else if (heading != null) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        close(found, topic, heading, text, place);
        return found;
    }

    /** 全年主动公开政府信息279条，其中… begins like a heading; one before a comma is a heading only in the words of the form. */
    private boolean isClause(String start, String line) {
        boolean goesOn = start.length() < line.length() && line.startsWith("，", line.indexOf(start) + start.length());
        return DIGIT.matcher(start).find() || goesOn && !topics.containsKey(Wording.labelCore(start));
    }

    private static void close(List<SectionPart> found, String topic, String heading, StringBuilder text,
            Place place) {
        if (heading != null) {
            found.add(new SectionPart(topic, heading.strip(), text.toString(), place));
        }
        text.setLength(0);
    }

    private static List<TextRow> unfold(List<TextRow> rows) {
        List<TextRow> unfolded = new ArrayList<>();
        boolean byOrdinals = Slogan.areAllThatParts(rows);
        for (TextRow row : rows) {
            if (row.cells().size() > 1) {
                unfolded.add(row);
                continue;
            }
            String text = row.text();
            int start = 0;
            for (int at = 1; at < text.length(); at++) {
                if (isPieceStart(text, at) || byOrdinals && Slogan.beginsAt(text, at)) {
                    unfolded.add(TextRow.ofText(text.substring(start, at), row.place()));
                    start = at;
                }
            }
            unfolded.add(start == 0 ? row : TextRow.ofText(text.substring(start), row.place()));
        }
        return unfolded;
    }

    /** （二） behind a sentence or a blank, or 2、 in a line that begins with 1、. */
    private static boolean isPieceStart(String text, int at) {
        char c = text.charAt(at);
        if (c >= '2' && c <= '9' && text.charAt(0) == '1' && at + 1 < text.length()) {
            return text.charAt(at + 1) == text.charAt(1) && "、.．".indexOf(text.charAt(1)) >= 0
                    && ("。；;".indexOf(text.charAt(at - 1)) >= 0 || Wording.isBlank(text.charAt(at - 1)));
        }
        return (c == '（' || c == '(') && at + 2 < text.length()
                && "一二三四五六七".indexOf(text.charAt(at + 1)) >= 0 && "）)".indexOf(text.charAt(at + 2)) >= 0
                && ("。；;".indexOf(text.charAt(at - 1)) >= 0 || Numeral.isAsciiBlank(text.charAt(at - 1)));
    }

    /** The line up to its first stop, colon or blank behind at least four characters. */
    private String headingOf(String line) {
        int blank = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '。' || c == '：' || c == ':' || c == '，' || c == ',' || c == '；') {
                return upTo(blank, line, line.substring(0, i + (c == '，' || c == ',' ? 0 : 1)));
            }
            if (blank < 0 && Wording.isBlank(c) && Wording.core(line.substring(0, i)).length() >= 5) {
                blank = i;
            }
            if (i > LONGEST_HEADING) {
                break;
            }
        }
        return upTo(blank, line, line);
    }

    /** 政府信息公开 平台建设情况: a blank inside a heading in the words of the form ends nothing. */
    private String upTo(int blank, String line, String whole) {
        return blank < 0 || topics.containsKey(Wording.labelCore(whole)) ? whole : line.substring(0, blank);
    }

    /** Name of the prescribed part that the heading stands for; null if none. */
    private String topicOf(String heading) {
        String core = Wording.labelCore(heading);
        core = core.indexOf('是') == 1 ? ORDINAL.matcher(core).replaceFirst("") : core;
        String exact = topics.get(core);
        if (exact == null && (Slogan.isOfOtherThings(core) || EXPLAINED.anyIn(core) || core.length() < 4
                || core.length() > LONGEST_HEADING
                || !TYPICAL.anyIn(core))) {
            return null;
        }
        String known = exact == null ? remembered.get(core, this::nearest) : exact;
        return known.isEmpty() ? null : known;
    }

    /** Empty if none is near enough. */
    private String nearest(String core) {
        String best = "";
        double bestLikeness = LEAST_LIKENESS;
        for (Map.Entry<String, String> known : topics.entrySet()) {
            int longer = Math.max(core.length(), known.getKey().length());
            int most = (int) (longer * (1 - LEAST_LIKENESS)) + 1;
            double likeness = 1 - (double) Wording.distance(core, known.getKey(), most) / longer;
            if (likeness > bestLikeness) {
                bestLikeness = likeness;
                best = known.getValue();
            }
        }
        return best;
    }
}
