package cn.gouji.validate.scenario;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormColumn;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Period;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Verdict;
import cn.gouji.validate.report.AlikeText;
import cn.gouji.validate.report.Circumstances;

/**
 * A scenario file: a report, given by what differs from a faultless one of zeros, and what the rules must say.
 */
public record Scenario(String about, Given given, Around around, Then then) {

    /** What section one of a faultless report has besides its parts. */
    private static final String EVALUATION = "\n考核、评议情况良好，没有追责情形。";

    /**
     * @param rows the seven (or five) numbers of a row by its id, such as {@code requests.received}
     * @param cells single values
     * @param printed what is printed in a cell, where it is not only the number
     * @param blank ids of cells, a trailing {@code *} stands for anything
     * @param notes what the reader noted: cells by code
     * @param missingSections numbers of sections that are not there
     * @param sectionOrder numbers of sections in the order of the document
     * @param emptySections numbers of sections without text
     * @param texts text of a section by its number
     * @param figures what the text states; that no fee was collected is added unless section six has another text
     * @param frame the organ and what stands before the sections; none is known if not given
     */
    public record Given(Form form, Integer year, String title, UnreadableReason unreadable,
            Map<String, List<BigDecimal>> rows, Map<String, BigDecimal> cells, Map<String, String> printed,
            List<String> blank, List<String> absent, List<String> realigned, Map<String, List<String>> notes,
            List<Integer> missingSections,
            List<Integer> sectionOrder, List<Integer> emptySections, Map<Integer, String> texts, List<Stated> figures,
            Frame frame) {

        public Given {
            form = form == null ? Form.FORM_2021 : form;
            rows = rows == null ? Map.of() : rows;
            cells = cells == null ? Map.of() : cells;
            printed = printed == null ? Map.of() : printed;
            blank = blank == null ? List.of() : blank;
            absent = absent == null ? List.of() : absent;
            realigned = realigned == null ? List.of() : realigned;
            notes = notes == null ? Map.of() : notes;
            missingSections = missingSections == null ? List.of() : missingSections;
            emptySections = emptySections == null ? List.of() : emptySections;
            texts = texts == null ? Map.of() : texts;
            figures = figures == null ? List.of() : figures;
            frame = frame == null ? new Frame(null, null, null, null, null, null, null) : frame;
        }
    }

    /**
     * What stands around the sections.
     *
     * @param county name of the county, or city, that the organ belongs to
     * @param period that the text states, from/to
     * @param parts texts of the parts of section one by topic; those of a faultless report unless given
     */
    public record Frame(OrganKind kind, String organ, String county, String preface, String period,
            Map<String, String> parts, LocalDate issuedOn) {

        Organ toOrgan() {
            Region region = county == null ? null : new Region("410105", List.of(new RegionNode("410105", county)));
            return new Organ(null, organ, kind, region, null, null);
        }

        Period toPeriod() {
            if (period == null) {
                return null;
            }
            String[] days = period.split("/");
            return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
        }

        List<SectionPart> toParts() {
            return parts == null
                    ? Reports.PARTS
                    : parts.entrySet().stream()
                            .map(part -> new SectionPart(part.getKey(), null, part.getValue(), null)).toList();
        }
    }

    /**
     * What is known around the report; without it, nothing is.
     *
     * @param previous the organ's report on the year before, null if there is none
     * @param alike reports of other organs with nearly the same text
     */
    public record Around(Given previous, Instant receivedAt, List<AlikeText> alike) {

        Circumstances circumstances(int year) {
            return new Circumstances(receivedAt, true, previous == null ? null : previous(year - 1),
                    alike == null ? List.of() : alike);
        }

        private ParsedReport previous(int year) {
            Given ofYear = new Given(Form.FORM_2019.holdsFor(year) ? Form.FORM_2019 : Form.FORM_2021, year,
                    previous.title(), null, previous.rows(), previous.cells(), previous.printed(), previous.blank(),
                    previous.absent(),
                    previous.realigned(), previous.notes(), previous.missingSections(), previous.sectionOrder(),
                    previous.emptySections(), previous.texts(), previous.figures(), previous.frame());
            return new Scenario(null, ofYear, null, null).report();
        }
    }

    /** A figure that the text states; exact and in section one unless said otherwise. */
    public record Stated(String name, BigDecimal value, Bound bound, String quote, Integer section) {

        Figure figure() {
            return new Figure(name, value, bound == null ? Bound.EXACT : bound, "件", quote,
                    section == null ? 1 : section, Place.ofLine(12));
        }
    }

    /** @param findings exactly these, in any order */
    public record Then(Verdict verdict, List<Expected> findings, List<Open> undecided) {

        public Then {
            findings = findings == null ? List.of() : findings;
            undecided = undecided == null ? List.of() : undecided;
        }
    }

    /**
     * @param message words that the message must hold
     * @param suggested new values by cell; empty: a suggestion without a choice; null: not looked at
     * @param reason words that the suggestion's reason must hold
     */
    public record Expected(String rule, Severity severity, List<String> cells, BigDecimal expected, BigDecimal actual,
            List<String> message, Map<String, BigDecimal> suggested, List<String> reason) {
    }

    /**
     * @param count how many undecided entries of the rule there are, 1 if not given
     * @param lenient whether one of them has a lenient reading
     */
    public record Open(String rule, Integer count, List<String> missing, Boolean lenient) {

        public Open {
            count = count == null ? 1 : count;
        }
    }

    public Scenario {
        given = given == null
                ? new Given(null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                        null, null)
                : given;
    }

    public Circumstances circumstances() {
        return around == null ? Circumstances.NONE : around.circumstances(report().year());
    }

    /** The report that is given. */
    public ParsedReport report() {
        if (given.unreadable() != null) {
            return ParsedReport.unreadable("0196", given.unreadable(), List.of());
        }
        ParsedReport zero = Reports.allZero(given.form());
        List<Note> notes = given.notes().entrySet().stream()
                .map(note -> new Note(note.getKey(), "（" + note.getKey() + "）", ids(note.getValue()))).toList();
        return new ParsedReport("0196", given.form(), Outcome.READ, null,
                Objects.requireNonNullElse(given.title(), zero.title()),
                Objects.requireNonNullElse(given.year(), zero.year()), given.frame().toPeriod(),
                given.frame().issuedOn(),
                given.frame().toOrgan(), sections(zero), cells(), figures(), notes, given.frame().preface());
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(given.figures().stream().map(Stated::figure).toList());
        if (!given.texts().containsKey(6)) {
            figures.add(Reports.NO_FEE);
        }
        return figures;
    }

    private Map<String, CellReading> cells() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        given.rows().forEach((row, numbers) -> putRow(values, row, numbers));
        values.putAll(given.cells());
        List<String> realigned = ids(given.realigned());
        Map<String, CellReading> cells = Reports.cells(given.form(), (number, cell) -> {
            BigDecimal value = values.getOrDefault(cell.id(), BigDecimal.ZERO);
            Origin origin = realigned.contains(cell.id()) ? Origin.REALIGNED : Origin.STATED;
            return new CellReading(value, origin, given.printed().getOrDefault(cell.id(), value.toString()),
                    Place.ofLine(100 + number));
        });
        ids(given.blank()).forEach(id -> cells.put(id, CellReading.blank("", Place.ofLine(1))));
        ids(given.absent()).forEach(id -> cells.put(id, CellReading.absent()));
        values.keySet().stream().filter(id -> !cells.containsKey(id)).forEach(
                id -> cells.put(id, new CellReading(values.get(id), Origin.STATED, null, null)));
        return cells;
    }

    private void putRow(Map<String, BigDecimal> values, String row, List<BigDecimal> numbers) {
        String table = row.substring(0, row.indexOf('.'));
        List<FormColumn> columns = FormCatalogue.of(given.form()).table(table).blocks().getFirst().columns();
        if (columns.size() != numbers.size()) {
            throw new IllegalArgumentException(row + " has " + columns.size() + " columns");
        }
        for (int i = 0; i < numbers.size(); i++) {
            values.put(row + "." + columns.get(i).id(), numbers.get(i));
        }
    }

    private List<String> ids(List<String> patterns) {
        List<String> ids = new ArrayList<>();
        for (String pattern : patterns) {
            String regex = pattern.replace(".", "\\.").replace("*", ".*");
            FormCatalogue.of(given.form())
                    .cells()
                    .stream()
                    .map(cell -> cell.id())
                    .filter(id -> id.matches(regex))
                    .forEach(ids::add);
        }
        return ids;
    }

    private List<Section> sections(ParsedReport zero) {
        List<Integer> order = given.sectionOrder() == null ? List.of(1, 2, 3, 4, 5, 6) : given.sectionOrder();
        return order.stream()
                .filter(number -> !given.missingSections().contains(number))
                .map(number -> zero.sections().get(number - 1))
                .map(section -> new Section(section.number(), section.heading(), text(section),
                        section.number() == 1 ? given.frame().toParts() : List.of(), section.place()))
                .toList();
    }

    private String text(Section section) {
        String text = given.texts().getOrDefault(section.number(), section.text());
        boolean evaluated = section.number() == 1 && given.frame().parts() == null;
        return given.emptySections().contains(section.number()) ? " " : evaluated ? text + EVALUATION : text;
    }
}
