package cn.gouji.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A clean report of form 2021 in text form.
 *
 * @param received applications, all by natural persons
 * @param granted how many of them were granted; the rest is carried over
 */
record ReportText(String organ, int year, int received, int granted) {

    private static final List<String> REFUSED = List.of("1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”",
            "4.保护第三方合法权益", "5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项");
    private static final List<String> UNAVAILABLE = List.of("1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作",
            "3.补正后申请内容仍不明确");
    private static final List<String> UNPROCESSED = List.of("1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物",
            "4.无正当理由大量反复申请", "5.要求行政机关确认或重新出具已获取信息");
    private static final List<String> OTHERWISE = List.of("1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "3.其他");

    private static final String TEMPLATE = """
            %1$s%2$d年政府信息公开工作年度报告

            一、总体情况

            （一）主动公开情况

            全年主动公开政府信息36条。

            （二）依申请公开情况

            %2$d年收到政府信息公开申请%3$d件。

            （三）政府信息管理情况

            安排专人管理。

            （四）政府信息公开平台建设情况

            依托县政府门户网站公开。

            （五）监督保障情况

            未发生责任追究情况。

            二、主动公开政府信息情况

            第二十条第（一）项\t\t\t
            信息内容\t本年制发件数\t本年废止件数\t现行有效件数
            规章\t0\t0\t0
            行政规范性文件\t0\t0\t0
            第二十条第（五）项\t\t\t
            信息内容\t本年处理决定数量\t\t
            行政许可\t0\t\t
            第二十条第（六）项\t\t\t
            信息内容\t本年处理决定数量\t\t
            行政处罚\t0\t\t
            行政强制\t0\t\t
            第二十条第（八）项\t\t\t
            信息内容\t本年收费金额（单位：万元）\t\t
            行政事业性收费\t0\t\t

            三、收到和处理政府信息公开申请情况

            （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t\t申请人情况
            \t\t自然人\t法人或其他组织\t\t\t\t\t总计
            \t\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t
            %4$s

            四、政府信息公开行政复议、行政诉讼情况

            行政复议\t\t\t\t\t行政诉讼\t\t\t\t\t\t\t\t\t
            结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t
            \t\t\t\t\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计
            0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0

            五、存在的主要问题及改进情况

            信息更新不够及时，今后将按月检查并通报各站所报送信息的情况，及时补齐缺漏的内容。

            六、其他需要报告的事项

            本年度未收取信息处理费。
            """;

    /** A report of the organ with that number, a different name for each. */
    static ReportText numbered(int number, int year, int received, int granted) {
        // Signs of which no two are the name of a region, which would count as a prefix of the name.
        String digits = "甲乙丙丁戊己庚辛壬癸";
        String name = String.format("%03d", number).chars()
                .mapToObj(digit -> digits.substring(digit - '0', digit - '0' + 1))
                .collect(Collectors.joining());
        return new ReportText(name + "镇人民政府", year, received, granted);
    }

    String text() {
        return TEMPLATE.formatted(organ, year, received, requests());
    }

    Path writeTo(Path folder) {
        try {
            return Files.writeString(folder.resolve(organ + "-" + year + "-" + received + ".txt"), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String requests() {
        StringBuilder rows = new StringBuilder();
        rows.append(row("一、本年新收政府信息公开申请数量\t\t", received));
        rows.append(row("二、上年结转政府信息公开申请数量\t\t", 0));
        rows.append(row("三、本年度办理结果\t（一）予以公开\t", granted));
        rows.append(row("\t（二）部分公开（区分处理的，只计这一情形，不计其他情形）\t", 0));
        rows.append(group("（三）不予公开", REFUSED));
        rows.append(group("（四）无法提供", UNAVAILABLE));
        rows.append(group("（五）不予处理", UNPROCESSED));
        rows.append(group("（六）其他处理", OTHERWISE));
        rows.append(row("\t（七）总计\t", granted));
        rows.append(row("四、结转下年度继续办理\t\t", received - granted));
        return rows.toString().stripTrailing();
    }

    private static String group(String heading, List<String> labels) {
        return labels.stream()
                .map(label -> row("\t" + (label.startsWith("1.") ? heading : "") + "\t" + label, 0))
                .collect(Collectors.joining());
    }

    private static String row(String label, int value) {
        return label + "\t" + value + "\t0\t0\t0\t0\t0\t" + value + "\n";
    }
}
