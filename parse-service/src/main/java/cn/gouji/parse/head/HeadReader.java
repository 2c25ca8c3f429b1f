package cn.gouji.parse.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import cn.gouji.contracts.event.Hints;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Period;
import cn.gouji.parse.page.Line;

/**
 * Reads title, year, period, issue date and the names of the organ.
 *
 * <p>
 * The year is that of the title; failing that, of the report as the text names it, of the period, of the first words of the
 * text, of a title beside the text, of the name of the file, of the sender's hint, in this order. What differs from the year
 * so found is noted, never merged.
 */
public final class HeadReader {

    /** The title and two lines more, of which one may be empty. */
    private static final int LINES_BELOW = 3;
    private static final int METADATA_BELOW = 15;
    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern FILE_YEAR = Pattern.compile("(?<year>" + Dates.YEAR + ")(?![0-9])");

    private final TitleReader titles = new TitleReader();
    private final TitleParser titleParser = new TitleParser();
    private final MetadataReader metadata = new MetadataReader();
    private final SignatureReader signatures = new SignatureReader();
    private final PeriodReader periods = new PeriodReader();

    /**
     * @param preface lines before the heading of the first section
     * @param body all other lines of running text, tables left out
     * @param asides lines beside the text, asked for a title if there is none in the text
     * @param fileName as handed in, with folders if it came in an archive, or null
     */
    public ReportHead read(List<Line> preface, List<Line> body, List<Line> asides, String fileName, Hints hints) {
        Title ofText = titles.read(preface);
        Title beside = titles.read(asides);
        Title title = ofText == null ? beside : ofText;
        Title fileTitle = fileName == null
                ? null
                : titleParser.parse(PlainText.of(EXTENSION.matcher(withoutFolders(fileName)).replaceFirst("")));
        MetadataReader.Metadata above = metadata.read(preface);
        MetadataReader.Metadata below = metadata
                .read(body.subList(Math.max(0, body.size() - METADATA_BELOW), body.size()));
        SignatureReader.Signature signature = signatures.read(body);
        Period period = period(preface, body);
        List<Note> notes = new ArrayList<>();
        Integer named = title != null && title.year() != null ? title.year() : TextYear.named(preface, body);
        Integer year = year(named, title, beside, period, () -> yearOfText(preface, body), fileName, hints, notes);

        Set<String> names = new LinkedHashSet<>();
        names.add(title == null ? null : title.organ());
        names.add(signature.organ());
        names.add(above.organ());
        names.add(below.organ());
        names.addAll(headLines(preface, ofText));
        names.add(beside == null ? null : beside.organ());
        names.add(above.source());
        names.add(fileTitle == null ? null : fileTitle.organ());
        List<String> organs = new ArrayList<>(names.stream().filter(Objects::nonNull).toList());
        if (!organs.isEmpty() && organs.getFirst().equals(above.source()) && !SelfName.fits(above.source(), body)) {
            // The site is the only source: it may tell the region, but is not the organ.
            organs.addFirst(null);
        }
        LocalDate dated = issuedOn(signature, above, below, period, year);
        LocalDate issued = dated == null ? SignatureReader.imprinted(body) : dated;
        return new ReportHead(title == null ? null : title.text(),
                title == null ? null : (ofText == null ? asides : preface).get(title.line()).place(), year, period,
                issued, organs.isEmpty() ? null : organs.getFirst(),
                organs.stream().skip(1).toList(), notes);
    }

    /** A file out of an archive is named with its folders, which may be called after anything. */
    private static String withoutFolders(String fileName) {
        return fileName.substring(fileName.lastIndexOf('/') + 1);
    }

    private Period period(List<Line> preface, List<Line> body) {
        Period period = periods.read(preface);
        return period == null ? periods.read(body) : period;
    }

    private static Integer year(Integer named, Title title, Title beside, Period period, Supplier<Integer> ofText,
            String fileName, Hints hints, List<Note> notes) {
        Integer ofPeriod = period == null || period.from().getYear() != period.to().getYear()
                ? null
                : Integer.valueOf(period.from().getYear());
        Integer year = named == null ? ofPeriod : named;
        year = year == null ? ofText.get() : year;
        year = year == null && beside != null ? beside.year() : year;
        year = year == null && fileName != null ? TextYear.find(FILE_YEAR, withoutFolders(fileName)) : year;
        year = year == null && fileName != null ? TextYear.find(FILE_YEAR, fileName) : year;
        if (named != null && ofPeriod != null && !named.equals(ofPeriod)) {
            String by = title != null && title.year() != null ? "标题" : "正文所称报告";
            notes.add(new Note("year.contradicts", by + "的年份为" + named + "年，统计期限为" + ofPeriod + "年，按" + by + "认定。",
                    null));
        }
        if (year != null && hints.year() != null && !year.equals(hints.year())) {
            notes.add(new Note("year.hintContradicts", "报送时填写的年份为" + hints.year() + "年，文件中的年份为" + year + "年，按文件认定。",
                    null));
        }
        return year == null ? hints.year() : year;
    }

    private Integer yearOfText(List<Line> preface, List<Line> body) {
        Integer opening = TextYear.opening(preface, body);
        return opening == null ? periods.yearCounted(body) : opening;
    }

    /** Lines above a title, or right below one without an organ, that hold nothing but the name of an organ. */
    private static List<String> headLines(List<Line> preface, Title title) {
        List<String> names = new ArrayList<>();
        int below = title == null || title.organ() != null ? 0 : LINES_BELOW;
        int end = title == null ? preface.size() : Math.min(preface.size(), title.line() + below);
        for (Line line : preface.subList(0, end)) {
            String text = PlainText.of(line.text(), 60).text();
            if (OrganShape.fits(text)) {
                names.add(text);
            }
        }
        return names;
    }

    /**
     * A signature dated with the last day of the period is the period's end that lost its sentence; a date alone above the
     * text may be that end too, unless it is of a later year.
     */
    private static LocalDate issuedOn(SignatureReader.Signature signature, MetadataReader.Metadata above,
            MetadataReader.Metadata below, Period period, Integer year) {
        LocalDate signed = signature.date();
        boolean endOfPeriod = period != null && signed != null && signature.organ() == null
                && signed.equals(period.to());
        if (signed != null && !endOfPeriod) {
            return signed;
        }
        LocalDate labelled = above.issuedOn() == null ? below.issuedOn() : above.issuedOn();
        LocalDate alone = above.dateAlone();
        return labelled == null && alone != null && year != null && alone.getYear() > year ? alone : labelled;
    }
}
