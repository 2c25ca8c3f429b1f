package cn.gouji.stats.load;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import cn.gouji.contracts.event.ReportValidated;
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
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.stats.ValidatedReports;

/**
 * Makes the reports of a year as a country hands them in: 31 provinces of 11 cities of 8 counties, most organs with few
 * cells that are not zero (about 30), some damaged tables, a finding here and there.
 */
public final class CountryOfReports {

    private static final Instant SEASON = Instant.parse("2024-01-05T01:00:00Z");
    private static final int PROVINCES = 31;
    private static final int CITIES = 11;
    private static final int COUNTIES = 8;
    private static final OrganKind[] KINDS = {OrganKind.COUNTY_DEPARTMENT, OrganKind.COUNTY_DEPARTMENT,
            OrganKind.COUNTY_DEPARTMENT, OrganKind.TOWNSHIP, OrganKind.TOWNSHIP, OrganKind.STREET,
            OrganKind.COUNTY_OFFICE};

    private final Random random = new Random(1);
    private final List<Cell> cells = List.copyOf(FormCatalogue.of(Form.FORM_2021).cells());

    /** The counties follow each other, so that neighbours in the topic are far apart in the country. */
    public ReportValidated report(int number, int year) {
        int county = number % (PROVINCES * CITIES * COUNTIES);
        RegionNode province = new RegionNode(String.valueOf(11 + county % PROVINCES), "第" + county % PROVINCES + "省");
        int inProvince = county / PROVINCES;
        RegionNode city = new RegionNode(province.code() + two(1 + inProvince % CITIES),
                "第" + inProvince % CITIES + "市");
        RegionNode node = new RegionNode(city.code() + two(1 + inProvince / CITIES), "第" + inProvince / CITIES + "县");
        String name = "第" + number / (PROVINCES * CITIES * COUNTIES) + "局";
        OrganKind kind = KINDS[number / (PROVINCES * CITIES * COUNTIES) % KINDS.length];
        Organ organ = new Organ(node.code() + "/" + name, name, kind,
                new Region(node.code(), List.of(province, city, node)), Certainty.CERTAIN, List.of());
        List<Finding> findings = new ArrayList<>();
        for (int i = random.nextInt(4); i > 1; i--) {
            findings.add(ValidatedReports.finding("requests.received.total"));
        }
        return ValidatedReports.report(ValidatedReports.id(random), SEASON.plusSeconds(number), 1, organ, year,
                Form.FORM_2021, cells(), findings);
    }

    private Map<String, CellReading> cells() {
        boolean busy = random.nextInt(10) < 7;
        Map<String, CellReading> readings = new LinkedHashMap<>();
        for (int place = 0; place < cells.size(); place++) {
            boolean filled = random.nextInt(1000) < (busy ? 190 : 25);
            BigDecimal value = filled ? new BigDecimal(1 + random.nextInt(40)) : BigDecimal.ZERO;
            readings.put(cells.get(place).id(), random.nextInt(200) == 0
                    ? CellReading.blank("", Place.ofLine(place))
                    : new CellReading(value, Origin.STATED, value.toPlainString(), Place.ofLine(place)));
        }
        return readings;
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
