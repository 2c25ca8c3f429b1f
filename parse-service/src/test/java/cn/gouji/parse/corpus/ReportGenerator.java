package cn.gouji.parse.corpus;

import java.math.BigDecimal;
import java.util.Map;

import cn.gouji.contracts.form.Form;

/** Makes up reports; the same seed always makes the same report. */
public final class ReportGenerator {

    private static final String[] COUNTIES = {"甘州区", "凤泉区", "修武县", "卢氏县", "同仁市", "沭阳县", "固镇县", "濂溪区"};
    private static final String[] PLACES = {"靖安", "西村", "官道口", "扎毛", "好力保", "螅镇河", "新民", "石桥", "三里屯", "一面坡"};
    private static final String[] BODIES = {"民政局", "财政局", "自然资源和规划局", "人民政府办公室", "市场监督管理局", "乡村振兴局"};

    /** Makes the report of a seed. */
    public GeneratedReport generate(long seed) {
        Dice dice = new Dice(seed);
        Form form = dice.chance(0.15) ? Form.FORM_2019 : Form.FORM_2021;
        int year = form == Form.FORM_2019 ? dice.between(2019, 2020) : dice.between(2021, 2025);
        GeneratedReport.Organ organ = organ(dice);
        Map<String, BigDecimal> cells = new FigureGenerator(dice).draw(form);
        Narrative narrative = new NarrativeWriter(dice, form, organ, year, cells).write();
        return new GeneratedReport(seed, form, organ, year, cells, narrative);
    }

    private static GeneratedReport.Organ organ(Dice dice) {
        String county = dice.oneOf(COUNTIES);
        String place = dice.oneOf(PLACES);
        String name = switch (dice.below(5)) {
            case 0 -> county + place + "乡人民政府";
            case 1 -> place + "镇人民政府";
            case 2 -> county + dice.oneOf(BODIES);
            case 3 -> county + place + "街道办事处";
            default -> county + place + "镇";
        };
        return new GeneratedReport.Organ(county, name);
    }
}
