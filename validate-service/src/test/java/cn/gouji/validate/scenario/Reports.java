package cn.gouji.validate.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.report.SectionPart;
import cn.gouji.contracts.report.UnreadableReason;

/** Reports for tests. */
public final class Reports {

    /** The organ of every report made here. */
    public static final Organ ORGAN = new Organ("410105/某区某局", "某区某局", OrganKind.COUNTY_DEPARTMENT,
            new Region("410105",
                    List.of(new RegionNode("41", "河南省"), new RegionNode("4101", "郑州市"),
                            new RegionNode("410105", "金水区"))),
            Certainty.CERTAIN, List.of());

    /** What every report made here states in section six. */
    public static final Figure NO_FEE = new Figure("fees.none", BigDecimal.ZERO, Bound.EXACT, null, "本年度未收取信息处理费", 6,
            Place.ofLine(6));

    /** The parts of section one, as every report has them. */
    public static final List<SectionPart> PARTS = List.of(
            new SectionPart("proactiveDisclosure", null, "公开信息30条。", null),
            new SectionPart("requests", null, "未收到申请。", null),
            new SectionPart("informationManagement", null, "健全信息管理制度。", null),
            new SectionPart("platforms", null, "加强网站建设。", null),
            new SectionPart("supervision", null, "纳入考核。", null));

    private Reports() {
    }

    /** A faultless report whose cells are all 0. */
    public static ParsedReport allZero(Form form) {
        return withCells(form, cells(form, (number, cell) -> stated(0, number)));
    }

    /** A faultless report with these values, in the order of the form. */
    public static ParsedReport withValues(Form form, long[] values) {
        return withCells(form, cells(form, (number, cell) -> stated(values[number], number)));
    }

    public static ParsedReport withCells(Form form, Map<String, CellReading> cells) {
        int year = form == Form.FORM_2019 ? 2020 : 2023;
        return new ParsedReport("0196", form, Outcome.READ, null, "某区某局" + year + "年政府信息公开工作年度报告", year, null, null,
                ORGAN, sections(form), cells, List.of(NO_FEE), List.of());
    }

    /** A report of that organ on that year, with these values and zeros. */
    public static ParsedReport of(String organKey, int year, Map<String, Integer> values) {
        Form form = Form.FORM_2019.holdsFor(year) ? Form.FORM_2019 : Form.FORM_2021;
        ParsedReport report = withCells(form,
                cells(form, (number, cell) -> stated(values.getOrDefault(cell.id(), 0), number)));
        Organ organ = new Organ(organKey, ORGAN.name(), ORGAN.kind(), ORGAN.region(), ORGAN.certainty(), List.of());
        return new ParsedReport(report.submissionId(), form, report.outcome(), null,
                "某区某局" + year + "年政府信息公开工作年度报告", year, null, null, organ, report.sections(), report.cells(),
                report.figures(), report.notes());
    }

    /** The report with other texts in some sections. */
    public static ParsedReport withTexts(ParsedReport report, Map<Integer, String> texts) {
        List<Section> sections = report.sections().stream().map(section -> new Section(section.number(),
                section.heading(), texts.getOrDefault(section.number(), section.text()), section.parts(),
                section.place()))
                .toList();
        return new ParsedReport(report.submissionId(), report.form(), report.outcome(), report.reason(), report.title(),
                report.year(), report.period(), report.issuedOn(), report.organ(), sections, report.cells(),
                report.figures(), report.notes());
    }

    /** The organ under another name. */
    public static Organ named(Organ organ, String name) {
        return new Organ(organ.key(), name, organ.kind(), organ.region(), organ.certainty(), List.of());
    }

    /** Four applications of natural persons came in, of which the table of outcomes knows nothing. */
    public static ParsedReport oneWrongCell() {
        return withCells(Form.FORM_2021, cells(Form.FORM_2021,
                (number, cell) -> stated(cell.id().equals("requests.received.naturalPerson") ? 4 : 0, number)));
    }

    public static ParsedReport unreadable(String submissionId) {
        return ParsedReport.unreadable(submissionId, UnreadableReason.ENCRYPTED, List.of());
    }

    public static CellReading stated(long value, int line) {
        return new CellReading(BigDecimal.valueOf(value), Origin.STATED, String.valueOf(value), Place.ofLine(line));
    }

    public static Map<String, CellReading> cells(Form form, BiFunction<Integer, Cell, CellReading> reading) {
        Map<String, CellReading> cells = new LinkedHashMap<>();
        FormCatalogue.of(form).cells().forEach(cell -> cells.put(cell.id(), reading.apply(cells.size(), cell)));
        return cells;
    }

    public static List<Section> sections(Form form) {
        return FormCatalogue.of(form)
                .sections()
                .stream()
                .map(section -> new Section(section.number(), section.heading(), text(section.number()),
                        section.number() == 1 ? PARTS : List.of(), Place.ofLine(section.number())))
                .toList();
    }

    private static String text(int section) {
        return switch (section) {
            case 5 -> "存在的主要问题：公开的形式比较单一，解读不够及时。改进情况：已增加图解和问答，今后将继续加强对工作人员的培训。";
            case 6 -> "本年度发出的收费通知书均逾期未缴纳，未收取信息处理费。";
            default -> "本部分的文字。";
        };
    }
}
