package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.report.Figure;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;

/** Figures that may count for another than the organ that reports: the whole county in its office's report, one bureau in the county's. */
final class OthersNumbers {

    private static final Set<OrganKind> GOVERNMENTS = EnumSet.of(OrganKind.PROVINCIAL_GOVERNMENT,
            OrganKind.CITY_GOVERNMENT, OrganKind.COUNTY_GOVERNMENT);
    private static final Pattern WIDER = Pattern.compile("全[省市州县区旗]|各级|各部门|各单位|各[县区乡镇]|系统");
    private static final Pattern NARROWER = Pattern.compile(
            "(?<!各级|各)(?:办公[室厅]|[局委镇乡]|街道|部门|单位)(?:机关|本级)?(?:全年|共|累计|新)*(?:收到|受理|接收|收办|办结|答复|办理)");

    private OthersNumbers() {
    }

    static boolean mayBe(CheckedReport report, Figure figure) {
        OrganKind kind = report.report().organ().kind();
        if (kind == OrganKind.UNKNOWN || figure.quote() == null) {
            return false;
        }
        return (GOVERNMENTS.contains(kind) ? NARROWER : WIDER).matcher(PrintedText.of(figure.quote()).text()).find();
    }

    /** Whether the sentence of the figure also states one of the numbers: its own may stand beside another's. */
    static boolean standBeside(CheckedReport report, Figure figure, List<BigDecimal> numbers) {
        String quote = PrintedText.of(figure.quote()).text();
        return report.passages().stream().filter(passage -> passage.section() == figure.section())
                .filter(passage -> passage.text().contains(quote)).flatMap(passage -> passage.amounts().stream())
                .anyMatch(amount -> numbers.stream().anyMatch(number -> number.compareTo(amount.value()) == 0));
    }
}
