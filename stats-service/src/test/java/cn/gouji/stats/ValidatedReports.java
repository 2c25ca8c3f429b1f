package cn.gouji.stats;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.organ.Certainty;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.organ.Region;
import cn.gouji.contracts.organ.RegionNode;
import cn.gouji.contracts.report.CellReading;
import cn.gouji.contracts.report.Origin;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.Review;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.contracts.validation.Verdict;

/** Makes events for tests; what comes out depends only on the random numbers given. */
public final class ValidatedReports {

    public static final List<RegionNode> COUNTIES = List.of(new RegionNode("620702", "甘州区"),
            new RegionNode("620721", "肃南县"), new RegionNode("620102", "城关区"), new RegionNode("540102", "城关区"),
            new RegionNode("4101", "郑州市"));
    private static final Map<String, String> NAMES = Map.of("62", "甘肃省", "6207", "张掖市", "6201", "兰州市", "54", "西藏自治区",
            "5401", "拉萨市", "41", "河南省");
    private static final List<OrganKind> KINDS = List.of(OrganKind.TOWNSHIP, OrganKind.COUNTY_DEPARTMENT,
            OrganKind.COUNTY_GOVERNMENT);
    private static final Instant SEASON = Instant.parse("2024-01-05T01:00:00Z");

    private ValidatedReports() {
    }

    public static Organ organ(RegionNode region, String name, OrganKind kind) {
        return new Organ(region.code() + "/" + name, name, kind, region(region), Certainty.CERTAIN, List.of());
    }

    public static Region region(RegionNode region) {
        List<RegionNode> path = new ArrayList<>();
        for (int digits = 2; digits < region.code().length(); digits += 2) {
            String code = region.code().substring(0, digits);
            path.add(new RegionNode(code, NAMES.get(code)));
        }
        path.add(region);
        return new Region(region.code(), path);
    }

    /** A report whose cells are all known to be zero, apart from those given; null makes a cell blank. */
    public static Map<String, CellReading> cells(Form form, Map<String, Integer> others) {
        Map<String, CellReading> cells = new LinkedHashMap<>();
        for (Cell cell : FormCatalogue.of(form).cells()) {
            Integer value = others.containsKey(cell.id()) ? others.get(cell.id()) : Integer.valueOf(0);
            cells.put(cell.id(),
                    value == null ? CellReading.blank("-", Place.ofLine(7)) : stated(new BigDecimal(value)));
        }
        return cells;
    }

    public static ReportValidated report(UUID id, Instant receivedAt, int revision, Organ organ, Integer year,
            Form form,
            Map<String, CellReading> cells, List<Finding> findings) {
        Verdict verdict = findings.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
        return new ReportValidated(submission(id, receivedAt), revision, form, Outcome.READ, null,
                (organ.name() == null ? "" : organ.name()) + year + "年政府信息公开工作年度报告", organ, year, verdict, findings,
                List.of(), "1", cells, List.of(), List.of(), Review.OPEN,
                findings.isEmpty() ? Map.of() : Map.of("requests.balance", "收支不平衡"));
    }

    public static ReportValidated unreadable(UUID id, Instant receivedAt, int revision) {
        return new ReportValidated(submission(id, receivedAt), revision, null, Outcome.UNREADABLE,
                UnreadableReason.NOT_A_REPORT, null, Organ.unknown(), null, Verdict.UNREADABLE, List.of(), List.of(),
                "1",
                Map.of(), List.of());
    }

    public static Finding finding(String... cells) {
        return new Finding("requests.balance", Severity.ERROR, List.of(cells), "第一项加第二项之和，不等于第三项加第四项之和",
                new BigDecimal(5), new BigDecimal(4), null, null, null, List.of(Place.ofLine(87)));
    }

    public static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /**
     * A season of submissions: organs that submit again, organs that nobody recognised, several forms and years, files that
     * nobody can read, submissions read again with another result and even found to be of another organ.
     */
    public static List<ReportValidated> season(Random random, int submissions) {
        List<ReportValidated> events = new ArrayList<>();
        for (int i = 0; i < submissions; i++) {
            UUID id = id(random);
            // Few moments, so that some submissions were received at the same one.
            Instant receivedAt = SEASON.plusSeconds(random.nextInt(submissions));
            int revisions = 1 + random.nextInt(3) / 2 + random.nextInt(5) / 4;
            for (int revision = 1; revision <= revisions; revision++) {
                events.add(random.nextInt(12) == 0
                        ? unreadable(id, receivedAt, revision)
                        : randomReport(random, id, receivedAt, revision, submissions));
            }
        }
        return events;
    }

    private static ReportValidated randomReport(Random random, UUID id, Instant receivedAt, int revision,
            int submissions) {
        RegionNode region = COUNTIES.get(random.nextInt(COUNTIES.size()));
        OrganKind kind = KINDS.get(random.nextInt(KINDS.size()));
        Organ organ = random.nextInt(10) == 0
                ? Organ.unknown()
                : organ(region, "第" + random.nextInt(1 + submissions / 10) + "局", kind);
        int year = random.nextInt(3) == 0 ? 2020 : 2023;
        Form form = random.nextInt(8) == 0 ? Form.FORM_2019 : Form.FORM_2021;
        Map<String, CellReading> cells = new LinkedHashMap<>();
        for (Cell cell : FormCatalogue.of(form).cells()) {
            cells.put(cell.id(), switch (random.nextInt(20)) {
                case 0 -> CellReading.absent();
                case 1 -> CellReading.blank("", Place.ofLine(3));
                case 2, 3 -> stated(new BigDecimal(1 + random.nextInt(900)));
                case 4 -> new CellReading(BigDecimal.valueOf(random.nextInt(99999), 2), Origin.REALIGNED, "x", null);
                default -> stated(BigDecimal.ZERO);
            });
        }
        if (random.nextInt(10) == 0) {
            cells.remove("requests.received.total");
        }
        List<Finding> findings = Collections.nCopies(random.nextInt(3), finding("requests.received.total"));
        return reviewed(report(id, receivedAt, revision, organ, year, form, cells, findings), random);
    }

    private static ReportValidated reviewed(ReportValidated report, Random random) {
        List<Correction> corrections = new ArrayList<>();
        for (String cell : List.of("requests.received.total", "requests.granted.total", "requests.concluded.total")) {
            CellReading reading = report.cells().get(cell);
            if (random.nextInt(6) == 0) {
                BigDecimal value = random.nextInt(5) == 0 ? null : new BigDecimal(random.nextInt(20));
                corrections.add(new Correction(cell, null, reading == null ? null : reading.value(), value, "李", SEASON,
                        null));
            }
        }
        ReviewState state = random.nextInt(3) == 0
                ? ReviewState.values()[random.nextInt(ReviewState.values().length)]
                : ReviewState.OPEN;
        return with(report, corrections, state);
    }

    public static ReportValidated with(ReportValidated report, List<Correction> corrections, ReviewState state) {
        return new ReportValidated(report.submission(), report.revision(), report.form(), report.outcome(),
                report.reason(), report.title(), report.organ(), report.year(), report.verdict(), report.findings(),
                report.undecided(), report.rulesVersion(), report.cells(), report.figures(), corrections,
                new Review(state, SEASON, "李", null), report.ruleTitles());
    }

    private static CellReading stated(BigDecimal value) {
        return new CellReading(value, Origin.STATED, value.toPlainString(), Place.ofLine(1));
    }

    private static SubmissionFacts submission(UUID id, Instant receivedAt) {
        return new SubmissionFacts(id.toString(), "报告" + id.toString().substring(0, 4) + ".txt", "0".repeat(64), 4711,
                "text/plain", receivedAt);
    }
}
