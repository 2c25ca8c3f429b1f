package cn.gouji.stats.query;

import cn.gouji.kit.problem.ProblemKind;
import cn.gouji.kit.problem.ProblemText;

/** What can be wrong with a question about the statistics. */
public enum StatisticsProblem implements ProblemKind {
    // @formatter:off
    REGION_UNKNOWN(400, "regionUnknown",
            "没有找到地区“%s”。请填写行政区划代码（2、4、6 或 9 位）或完整名称。",
            "There is no region '%s'. Give a division code of 2, 4, 6 or 9 digits or a full name."),
    REGION_AMBIGUOUS(400, "regionAmbiguous",
            "名称“%s”对应多个地区，请改用代码：%s",
            "Several regions are called '%s'; give one of these codes: %s"),
    ORGAN_UNKNOWN(404, "organUnknown",
            "应报机关名录中没有代码为 %s 的机关。",
            "The register has no organ with the code %s."),
    ORGAN_REFUSED(400, "organRefused",
            "机关信息有误：%s",
            "The organ cannot be taken: %s"),
    ORGAN_NEVER_REPORTED(404, "organNeverReported",
            "没有收到机关 %s 的报告。",
            "There is no report of the organ %s."),
    REPORT_UNKNOWN(404, "reportUnknown",
            "没有找到编号为 %s 的报告，或者它还没有核对完。",
            "There is no report %s, or it has not been validated yet.");
    // @formatter:on

    private final ProblemText text;

    StatisticsProblem(int status, String code, String chinese, String english) {
        this.text = new ProblemText(status, code, chinese, english);
    }

    @Override
    public ProblemText text() {
        return text;
    }
}
