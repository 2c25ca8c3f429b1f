package cn.gouji.validate.notice;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import cn.gouji.contracts.event.ReportParsed;
import cn.gouji.contracts.event.SubmissionFacts;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Review;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.StateChange;
import cn.gouji.contracts.validation.Validation;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.notice.NoticeLine.Style;
import cn.gouji.validate.rule.RuleBook;
import cn.gouji.validate.scenario.Reports;
import io.smallrye.config.SmallRyeConfigBuilder;

import static org.assertj.core.api.Assertions.assertThat;

class NoticeTest {

    private static final Instant RECEIVED_AT = Instant.parse("2024-01-22T17:15:42.318Z");
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 5);
    private static final RuleCatalogue RULES = RuleCatalogue.standard();
    private static final NoticeConfig OFFICE = new SmallRyeConfigBuilder().addDiscoveredConverters()
            .withMapping(NoticeConfig.class)
            .build()
            .getConfigMapping(NoticeConfig.class);
    private static final ReportParsed READING = new ReportParsed(
            new SubmissionFacts("0196", "年报<终稿>.docx", "0".repeat(64), 1, "text/plain", RECEIVED_AT), 1,
            Reports.oneWrongCell());

    @Test
    void tellsTheConfirmedFindingsWithPlacesAndExpectedValues() {
        // When
        List<NoticeLine> lines = notice(result(FindingState.CONFIRMED, List.of(), Review.OPEN));

        // Then
        assertThat(texts(lines, Style.TITLE)).containsExactly("关于更正2023年政府信息公开工作年度报告的通知（未签发）");
        assertThat(texts(lines, Style.ADDRESSEE)).containsExactly("某区某局：");
        assertThat(texts(lines, Style.BODY)).singleElement().asString()
                .contains("《某区某局2023年政府信息公开工作年度报告》", "年报<终稿>.docx", "2024年1月23日", "10个工作日");
        assertThat(texts(lines, Style.ITEM)).contains("1. 收支不平衡（应当更正）");
        assertThat(texts(lines, Style.DETAIL)).anySatisfy(detail -> assertThat(detail).startsWith("位置：第三部分表格")
                .contains("一、本年新收政府信息公开申请数量", "自然人", "第10、"))
                .anySatisfy(detail -> assertThat(detail).isEqualTo("数值：报告填写为 0，按其他数据算得 4"));
        assertThat(texts(lines, Style.SIGNATURE)).containsExactly("政府信息公开工作主管部门", "2024年2月5日");
    }

    @Test
    void aReturnedReportIsDatedByItsReturnAndTellsCorrectionsAndReason() {
        // Given
        Correction correction = new Correction("requests.received.naturalPerson", "4", BigDecimal.valueOf(4), null,
                "李晓梅", RECEIVED_AT, "电话核实");
        Review review = new Review(ReviewState.RETURNED, Instant.parse("2024-02-01T00:00:00Z"), "李晓梅", "请重新统计");

        // When
        List<NoticeLine> lines = notice(result(FindingState.OPEN, List.of(correction), review));

        // Then
        assertThat(texts(lines, Style.TITLE)).containsExactly("关于更正2023年政府信息公开工作年度报告的通知");
        assertThat(texts(lines, Style.HEADING)).containsExactly("一、审核中已按核实情况更正的数据，请一并核对", "二、审核意见");
        assertThat(texts(lines, Style.ITEM)).containsExactly("1. 第三部分表格“一、本年新收政府信息公开申请数量”行“自然人”列");
        assertThat(texts(lines, Style.DETAIL)).containsExactly("报告中为：4；更正为：空白；理由：电话核实");
        assertThat(texts(lines, Style.BODY)).contains("请重新统计");
        assertThat(texts(lines, Style.SIGNATURE)).contains("2024年2月1日");
    }

    @Test
    void withoutAnythingToTellThereIsNoNotice() {
        assertThat(notice(result(FindingState.DISMISSED, List.of(), Review.OPEN))).isEmpty();
    }

    @Test
    void theWebPageEscapesWhatTheDocumentSays() {
        // When
        String html = NoticeHtml.of(notice(result(FindingState.CONFIRMED, List.of(), Review.OPEN)));

        // Then
        assertThat(html).contains("年报&lt;终稿&gt;.docx").doesNotContain("<终稿>");
    }

    @Test
    void theWordDocumentHoldsEveryParagraph() throws Exception {
        // Given
        List<NoticeLine> lines = notice(result(FindingState.CONFIRMED, List.of(), Review.OPEN));

        // When
        byte[] file = NoticeDocx.of(lines);

        // Then
        Document document = document(file);
        assertThat(document.getElementsByTagName("w:p").getLength()).isEqualTo(lines.size());
        assertThat(document.getDocumentElement().getTextContent())
                .isEqualTo(String.join("", lines.stream().map(NoticeLine::text).toList()));
        assertThat(NoticeDocx.of(lines)).isEqualTo(file);
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
        // When
        byte[] file = NoticeDocx.of(List.of(new NoticeLine(Style.BODY, "一\u0001二\uD800三\uFFFF𠀀")));

        // Then
        assertThat(document(file).getDocumentElement().getTextContent()).isEqualTo("一 二 三 𠀀");
    }

    private static List<NoticeLine> notice(Validation result) {
        return Notice.lines(READING, result, RULES, OFFICE, TODAY);
    }

    private static Validation result(FindingState state, List<Correction> corrections, Review review) {
        Validation found = new RuleBook(RULES).validate(READING.report());
        List<Finding> findings = found.findings()
                .stream()
                .map(finding -> finding.inState(state, new StateChange("李晓梅", RECEIVED_AT, null)))
                .toList();
        return new Validation("0196", found.organ(), found.year(), found.verdict(), findings, found.undecided(),
                found.rulesVersion(), 1, corrections, review);
    }

    private static List<String> texts(List<NoticeLine> lines, Style style) {
        return lines.stream().filter(line -> line.style() == style).map(NoticeLine::text).toList();
    }

    private static Document document(byte[] file) throws Exception {
        byte[] content = part(file, "word/document.xml").orElseThrow();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static Optional<byte[]> part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
        }
        return Optional.empty();
    }
}
