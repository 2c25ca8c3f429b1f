package cn.gouji.parse.corpus;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormPart;
import cn.gouji.contracts.form.FormSection;

/** Writes the running text of a report in the varied wording of real ones, with their traps for a reader. */
final class NarrativeWriter {

    private static final String[] NUMERALS = {"零", "一", "二", "三", "四", "五", "六", "七"};

    private final Dice dice;
    private final Form form;
    private final GeneratedReport.Organ organ;
    private final int year;
    private final Map<String, BigDecimal> cells;

    NarrativeWriter(Dice dice, Form form, GeneratedReport.Organ organ, int year, Map<String, BigDecimal> cells) {
        this.dice = dice;
        this.form = form;
        this.organ = organ;
        this.year = year;
        this.cells = cells;
    }

    Narrative write() {
        Map<Integer, String> headings = new LinkedHashMap<>();
        for (FormSection section : FormCatalogue.of(form).sections()) {
            headings.put(section.number(), NUMERALS[section.number()] + "、" + wording(section));
        }
        Map<Integer, List<String>> texts = Map.of(1, overview(), 5, problems(), 6, others());
        return new Narrative(titleLines(), preface(), headings, texts, closing());
    }

    private String wording(FormSection section) {
        return dice.chance(0.6) || section.variants().isEmpty() ? section.heading() : dice.oneOf(section.variants());
    }

    private List<String> titleLines() {
        String rest = dice.oneOf(" " + year + " 年政府信息公开工作年度报告", year + "年政府信息公开工作年度报告");
        return dice.chance(0.2) ? List.of(organ.name(), rest.strip()) : List.of(organ.name() + rest);
    }

    private List<String> preface() {
        return switch (dice.below(5)) {
            case 0 -> List.of();
            case 1 -> List.of("根据《中华人民共和国政府信息公开条例》（国务院令第711号）规定，现公布" + organ.name() + year
                    + "年政府信息公开工作年度报告。", "本报告中所列数据的统计期限自" + year + "年1月1日起至" + year + "年12月31日止。");
            case 2 -> List.of("本报告由总体情况，主动公开政府信息情况，收到和处理政府信息公开申请情况，政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况，其他需要报告的事项共六部分组成，"
                    + "统计期限为 " + year + " 年 1 月 1 日至 12 月 31 日。如有疑问，请与我单位联系（电话：0393-8910277，邮编：457000）。");
            case 3 -> List.of("区政务公开工作领导小组办公室：", "按照《关于做好 " + year + " 年政府信息公开工作年度报告编制和发布工作的通知》（政公开办〔"
                    + (year + 1) + "〕2 号）要求，现将有关情况汇报如下：");
            default -> List.of("本报告根据《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号要求编制。");
        };
    }

    private List<String> overview() {
        List<String> lines = new ArrayList<>();
        if (dice.chance(0.7)) {
            lines.add(year + " 年，" + organ.name() + "坚持以习近平新时代中国特色社会主义思想为指导，按照中央、省、市关于政务公开的决策部署，持续深化政务公开。");
        }
        int style = dice.below(6);
        int number = 1;
        for (FormPart part : FormCatalogue.of(form).sections().getFirst().parts()) {
            if (dice.chance(0.04)) {
                continue;
            }
            String heading = ordinal(style, number) + (dice.chance(0.5) ? part.heading() : dice.oneOf(part.variants()));
            String text = partText(part.topic());
            if (dice.chance(0.5)) {
                lines.add(heading + dice.oneOf("", "：", "。"));
                lines.add(text);
            } else {
                lines.add(heading + "。" + text);
            }
            number++;
        }
        return lines;
    }

    private static String ordinal(int style, int number) {
        return switch (style) {
            case 0 -> "（" + NUMERALS[number] + "）";
            case 1 -> "(" + NUMERALS[number] + ")";
            case 2 -> "( " + NUMERALS[number] + ") ";
            case 3 -> number + ". ";
            case 4 -> number + "、";
            default -> "（" + NUMERALS[number] + "） ";
        };
    }

    private String partText(String topic) {
        int published = dice.between(4, 1564);
        String received = cells.get("requests.received.total").toPlainString();
        return switch (topic) {
            case "proactiveDisclosure" -> year + " 年共公开政府信息 " + published + dice.oneOf(" 条", " 余条") + "，其中政府网站公开 "
                    + published / 2 + " 条、微信公众号公开 " + published / 3 + " 条。";
            case "requests" -> received.equals("0")
                    ? dice.oneOf("未收到自然人、法人或其他组织的政府信息公开申请。", "收到政府信息公开申请0件。", year + " 年我单位未收到政府信息公开申请。")
                    : "全年共收到政府信息公开申请" + received + "件，上年结转" + cells.get("requests.carriedIn.total") + "件，办结"
                            + cells.get("requests.concluded.total") + "件，结转下年度继续办理"
                            + cells.get("requests.carriedOver.total") + "件，" + disputes() + "。";
            case "informationManagement" -> "1. 建立信息管理制度: 制定目录、范围、方式和程序。2. 强化审核把关，一是先审后发，二是谁发布谁负责，三是全年清理规范性文件3件。";
            case "platforms" -> "通过微信公众号发布信息" + dice.between(0, 300) + "条，订阅数500余次，新增专栏2个。";
            default -> "组织政务公开培训" + dice.between(1, 6) + "次，参训120人次；工作考核、社会评议良好，未发生责任追究。";
        };
    }

    private String disputes() {
        BigDecimal reviews = cells.get("disputes.review.total");
        BigDecimal lawsuits = cells.get("disputes.directLitigation.total")
                .add(cells.get("disputes.litigationAfterReview.total"));
        return reviews.add(lawsuits).signum() == 0
                ? "未发生行政复议、行政诉讼"
                : "发生行政复议" + reviews + "件、行政诉讼" + lawsuits + "件";
    }

    private List<String> problems() {
        return switch (dice.below(4)) {
            case 0 -> List.of("主要问题：", "- 1.信息公开不及时：部分信息未能及时公开。", "- 2.监督机制不健全。", "改进情况：",
                    "- 1.完善信息公开制度。", "- 2.加强培训和宣传。");
            case 1 -> List.of("一、存在问题", "一是公开深度不够；二是信息公开业务培训有待加强。", "二、改进措施",
                    (year + 1) + "年，我单位将从3个方面加强主动公开政府信息情况的检查，其他需要报告的事项及时报告。");
            case 2 -> List.of("存在的问题**一是**主动公开政府信息的全面性有待提升；**二是**缺乏专业知识学习。", "（一）加强学习。（二）加强管理。（三）加强监督。");
            default -> List.of("一是对主动公开的信息内容的理解和把握不够；二是公开形式比较单一。改进情况：一是加强培训，" + (year + 1) + "年培训不少于4次。");
        };
    }

    private List<String> others() {
        return switch (dice.below(4)) {
            case 0 -> List.of("一、我单位按照《国务院办公厅关于印发<政府信息公开信息处理费管理办法>的通知》（国办函【2020】109号）规定的按件、按量收费标准，本年度没有产生信息公开处理费。",
                    "二、落实基层政务公开标准化、规范化工作。", "三、政务新媒体：无", "四、本报告中所列数据的统计时限为" + year + "年1月1日起至" + year
                            + "年12月31日止。");
            case 1 -> List.of("无。");
            case 2 -> List.of(year + "年，本单位未发生收取信息处理费情况。");
            default -> List.of("（一）收取信息处理费情况：0元。", "（二）建议提案办理情况：承办人大代表建议5件、政协提案12件，均已办结。",
                    "（三）其他：无。");
        };
    }

    private List<String> closing() {
        return dice.chance(0.5)
                ? List.of()
                : List.of(organ.name(), (year + 1) + "年1月" + dice.between(4, 30) + "日");
    }
}
