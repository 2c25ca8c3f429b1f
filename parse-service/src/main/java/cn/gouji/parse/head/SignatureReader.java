package cn.gouji.parse.head;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.page.Line;

/** Finds the signature: the last line that holds nothing but a date, or an organ and a date, and the organ above it. */
final class SignatureReader {

    private static final int LINES = 20;
    private static final int CHARACTERS = 100;
    private static final Pattern BEHIND_DATE = Pattern.compile("[）)]?(?:[（(][^（）()]{0,20}[）)])?[。.]?");
    private static final Pattern NO_ORGAN = Pattern.compile("^[（(]此页无正文[）)]|[（(，,:：]$");
    private static final Pattern IMPRINT = Pattern.compile("印发[）)]?。?$");
    /** No date and what may follow it is longer. */
    private static final int LONGEST_END = 40;
    private static final String LASTS = "0123456789日号一二三四五六七八九十）)";
    private static final Characters SENTENCE_ENDS = Characters.of("。；！？!?");

    Signature read(List<Line> body) {
        int first = Math.max(0, body.size() - LINES);
        for (int i = body.size() - 1; i >= first; i--) {
            PlainText plain = end(body.get(i).text());
            Signature signature = dated(plain.text());
            if (signature != null) {
                return signature.organ() == null ? new Signature(organAbove(body, i), signature.date()) : signature;
            }
        }
        return undated(body, first);
    }

    /** The date of the last line that tells when the report was printed, …2024年1月20日印发; null if there is none. */
    static LocalDate imprinted(List<Line> body) {
        for (int i = body.size() - 1; i >= Math.max(0, body.size() - LINES); i--) {
            String text = end(body.get(i).text()).text();
            Matcher imprint = IMPRINT.matcher(text);
            Matcher date = imprint.find() ? Dates.DATE.in(text.substring(0, imprint.start())) : null;
            if (date != null && date.end() == imprint.start()) {
                return Dates.date(date);
            }
        }
        return null;
    }

    private static PlainText end(String text) {
        return PlainText.of(text.substring(Math.max(0, text.length() - CHARACTERS)));
    }

    /** A long line signs only at its very end, after the last sentence. */
    private static Signature dated(String text) {
        if (!mayEndWithDate(text)) {
            return null;
        }
        for (Matcher date = Dates.DATE.in(text); date != null; date = Dates.DATE.in(text, date.end())) {
            String after = text.substring(date.end());
            if (!after.isEmpty() && !BEHIND_DATE.matcher(after).matches()) {
                continue;
            }
            String before = text.substring(sentenceStart(text, date.start()), date.start());
            before = NO_ORGAN.matcher(before).replaceAll("");
            LocalDate day = Dates.date(date);
            if (before.isEmpty() && text.length() < CHARACTERS / 2) {
                return new Signature(null, day);
            }
            return OrganShape.fits(before) ? new Signature(before, day) : null;
        }
        return null;
    }

    /** Whether the end can be that of a date, or of what may follow it, and a year stands near it. */
    private static boolean mayEndWithDate(String text) {
        int end = text.endsWith("。") || text.endsWith(".") ? text.length() - 1 : text.length();
        return end > 0 && LASTS.indexOf(text.charAt(end - 1)) >= 0
                && Dates.mayHoldYear(text.substring(Math.max(0, end - LONGEST_END)));
    }

    private static int sentenceStart(String text, int end) {
        int start = end;
        while (start > 0 && !SENTENCE_ENDS.has(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static String organAbove(List<Line> body, int date) {
        for (int i = date - 1; i >= Math.max(0, date - 4); i--) {
            String text = PlainText.of(body.get(i).text(), CHARACTERS).text();
            if (!text.isEmpty()) {
                return OrganShape.fits(text) ? text : null;
            }
        }
        return null;
    }

    private static Signature undated(List<Line> body, int first) {
        for (int i = body.size() - 1; i >= Math.max(first, body.size() - 4); i--) {
            String text = PlainText.of(body.get(i).text(), CHARACTERS).text();
            if (!text.isEmpty()) {
                return OrganShape.fits(text) ? new Signature(text, null) : Signature.NONE;
            }
        }
        return Signature.NONE;
    }

    /** Organ and date at the end of a report; null where the document has none. */
    record Signature(String organ, LocalDate date) {

        static final Signature NONE = new Signature(null, null);
    }
}
