package cn.gouji.stats.page;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.contracts.form.Cell;
import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.organ.OrganKind;
import cn.gouji.contracts.validation.Correction;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.ReviewState;
import cn.gouji.contracts.validation.StateChange;
import cn.gouji.infrastructure.InfrastructureResource;
import cn.gouji.stats.FactTables;
import cn.gouji.stats.ValidatedReports;
import cn.gouji.stats.counting.FactStore;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = InfrastructureResource.class, initArgs = @ResourceArg(name = "parts", value = "kafka,postgresql"))
class StatisticsPagesTest {

    private static final Random RANDOM = new Random(1);
    private static final UUID FAULTY = ValidatedReports.id(RANDOM);
    private static final UUID UNREADABLE = ValidatedReports.id(RANDOM);
    private static final Instant MORNING = Instant.parse("2024-01-20T01:00:00Z");
    private static final Correction CORRECTION = new Correction("requests.received.total", "3", BigDecimal.valueOf(3),
            BigDecimal.valueOf(5), "李晓梅", MORNING, null);

    @Inject
    FactStore store;
    @Inject
    FactTables tables;

    @BeforeEach
    void twoReportsAndAFileThatIsNone() {
        tables.empty();
        store.store(List.of(report(FAULTY, "某镇<b>人民政府", 2023, 3, true)));
        store.store(List.of(report(ValidatedReports.id(RANDOM), "某局", 2023, 4, false)));
        store.store(List.of(ValidatedReports.unreadable(UNREADABLE, MORNING, 1)));
    }

    @Test
    void firstPageShowsReportsAndTotals() throws Exception {
        // When
        Document page = page("/", 200);

        // Then
        assertThat(texts(page, "h1")).containsExactly("全部地区 2023年度");
        assertThat(texts(page, "caption")).containsExactly("二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
                "四、政府信息公开行政复议、行政诉讼情况", "共 2 份，第 1 页", "共 1 份，均不计入汇总");
        assertThat(texts(page, "th")).contains("某镇<b>人民政府", "某局");
        assertThat(texts(page, "td")).contains("7", "0 缺1", "有错误", "通过", "无法读取");
        assertThat(texts(page, "strong")).contains("2");
        assertThat(texts(page, "a")).contains("甘肃省");
    }

    @Test
    void filesAreTakenByAPageWithAScript() throws Exception {
        Document page = page("/hand-in", 200);
        assertThat(texts(page, "h1")).containsExactly("提交或检查报告");
        assertThat(texts(page, "button")).containsExactly("只检查，不提交", "提交");
        scriptsAreThere(page);
    }

    @Test
    void registerIsTakenByAPageWithAScript() throws Exception {
        Document page = page("/register", 200);
        assertThat(texts(page, "button")).containsExactly("导入");
        assertThat(texts(page, "td")).contains("department、government");
        scriptsAreThere(page);
    }

    @Test
    void listIsOfTheVerdictAndStateOfReviewThatAreAskedFor() throws Exception {
        // Given
        store.store(List.of(ValidatedReports.with(report(ValidatedReports.id(RANDOM), "退回的局", 2023, 1, true),
                List.of(), ReviewState.RETURNED)));

        // Then
        assertThat(listed("/?year=2023&verdict=failed&review=open")).containsExactly("某镇<b>人民政府");
        assertThat(listed("/?year=2023&region=6207&verdict=failed&review=")).containsExactly("某镇<b>人民政府", "退回的局");
        assertThat(listed("/?year=2023&review=returned")).containsExactly("退回的局");
        assertThat(texts(page("/?year=2023&review=accepted", 200), "p")).contains("没有这样的报告。");
        assertThat(texts(page("/?year=2023&review=none", 400), "h1")).containsExactly("无法显示这一页");
        assertThat(attributes(page("/?year=2023&size=1&verdict=failed", 200), "a", "href"))
                .contains("/?year=2023&verdict=failed&page=1&size=1#reports");
    }

    @Test
    void regionIsChosenByCodeOrNameAndLeadsToTheNextLevel() throws Exception {
        assertThat(texts(page("/?year=2023&region=6207", 200), "h1")).containsExactly("甘肃省 张掖市 2023年度");
        assertThat(texts(page("/?year=2023&region=甘州区", 200), "h1")).containsExactly("甘肃省 张掖市 甘州区 2023年度");
        assertThat(texts(page("/?year=2023&region=41", 200), "p")).contains("还没有2023年度的报告。");
    }

    @Test
    void reportPageTellsFindingsInWords() throws Exception {
        // When
        Document page = page("/reports/" + FAULTY, 200);

        // Then
        assertThat(texts(page, "strong")).containsExactly("错误");
        assertThat(texts(page, "div")).contains("一、本年新收政府信息公开申请数量 / 申请人情况 总计");
        assertThat(texts(page, "dd")).contains("第87行", "5", "4", "收支不平衡（requests.balance），待处理");
        assertThat(texts(page, "li")).contains("三、本年度办理结果 （一）予以公开 / 申请人情况 总计");
        assertThat(texts(page("/reports/" + UNREADABLE, 200), "dd")).contains("无法读取：内容不是政府信息公开工作年度报告");
    }

    @Test
    void reportPageOffersTheActsThatItsStateAllows() throws Exception {
        ReportValidated report = report(ValidatedReports.id(RANDOM), "某所", 2023, 3, true);
        assertThat(acts(report, ReviewState.OPEN)).containsExactly("退回", "接受", "撤回", "确认", "不成立", "更正", "改为空白",
                "撤销更正");
        assertThat(acts(report, ReviewState.RETURNED)).containsExactly("重新打开", "接受", "撤回", "确认", "不成立", "更正", "改为空白",
                "撤销更正");
        assertThat(acts(report, ReviewState.ACCEPTED)).containsExactly("重新打开");
        assertThat(acts(report, ReviewState.WITHDRAWN)).containsExactly("重新打开");
    }

    @Test
    void actsAreFormsForAScriptThatSaysWhichRevisionWasSeen() throws Exception {
        // When
        Document page = page("/reports/" + FAULTY, 200);

        // Then
        String validation = "/api/validations/" + FAULTY;
        String key = ValidatedReports.finding("requests.received.total").key();
        assertThat(attributes(page, "form", "action")).containsExactly(validation,
                validation + "/findings/" + key + "/state", validation + "/corrections");
        assertThat(attributes(page, "button", "formaction")).containsSubsequence(validation + "/return",
                validation + "/accept", validation + "/withdraw");
        assertThat(attributes(page, "fieldset", "disabled")).containsExactly("disabled", "disabled", "disabled");
        assertThat(attributes(page, "div", "data-revision")).contains("1");
        assertThat(texts(page, "option")).hasSize(201).contains("四、结转下年度继续办理 / 申请人情况 总计");
        assertThat(texts(page, "noscript")).isNotEmpty();
        scriptsAreThere(page);
        assertThat(texts(page("/reports/" + UNREADABLE, 200), "button")).containsExactly("退回", "接受", "撤回");
    }

    @Test
    void reportPageTellsWhoDecidedAndWhatIsCorrected() throws Exception {
        // Given
        UUID id = ValidatedReports.id(RANDOM);
        ReportValidated report = report(id, "某所", 2023, 3, true);
        Finding dismissed = report.findings().getFirst().inState(FindingState.DISMISSED,
                new StateChange("李<b>", MORNING, "电话核实"));
        store.store(List.of(ValidatedReports.with(ValidatedReports.report(id, MORNING, 1, report.organ(), 2023,
                report.form(), report.cells(), List.of(dismissed)), List.of(CORRECTION), ReviewState.OPEN)));

        // When
        Document page = page("/reports/" + id, 200);

        // Then
        assertThat(texts(page, "dd"))
                .contains("收支不平衡（requests.balance），不成立，已排除（李<b>，2024-01-20 09:00：电话核实）");
        assertThat(texts(page, "button")).contains("重新打开").doesNotContain("确认", "不成立");
        assertThat(texts(page, "td")).contains("5 更正，原为3", "—");
        assertThat(texts(page, "span")).contains("一、本年新收政府信息公开申请数量 / 申请人情况 总计：5（更正，原为3）");
    }

    @Test
    void manyCellsOfAFindingAreListedOnDemand() throws Exception {
        // Given
        UUID blank = ValidatedReports.id(RANDOM);
        Organ organ = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), "某乡人民政府", OrganKind.TOWNSHIP);
        String[] column = FormCatalogue.of(Form.FORM_2021).cells().stream().map(Cell::id)
                .filter(id -> id.endsWith(".otherOrganisation")).toArray(String[]::new);
        store.store(List.of(ValidatedReports.report(blank, MORNING, 1, organ, 2023, Form.FORM_2021,
                ValidatedReports.cells(Form.FORM_2021, Map.of()), List.of(ValidatedReports.finding(column)))));

        // When
        Document page = page("/reports/" + blank, 200);

        // Then
        assertThat(texts(page, "summary")).contains("共 25 格，逐格列出");
        assertThat(texts(page("/reports/" + FAULTY, 200), "summary")).doesNotContain("共 1 格，逐格列出");
    }

    @Test
    void everySubjectHasAPageAboutTheSameYearAndRegion() throws Exception {
        for (String subject : List.of("/", "/completeness", "/indicators", "/quality")) {
            assertThat(texts(page(subject + "?year=2023&region=6207", 200), "h1").getFirst())
                    .startsWith("甘肃省 张掖市 2023年度");
        }
        assertThat(texts(page("/completeness", 200), "p")).anyMatch(text -> text.startsWith("应报机关名录中没有"));
        assertThat(texts(page("/quality", 200), "td")).contains("错误", "1");
        assertThat(texts(page("/quality", 200), "th")).contains("收支不平衡 requests.balance");
        assertThat(texts(page("/indicators", 200), "td")).contains("7件", "—");
    }

    @Test
    void organPageFollowsTheYears() throws Exception {
        // Given
        store.store(List.of(report(ValidatedReports.id(RANDOM), "某局", 2021, 2, false)));

        // When
        Document page = page("/organ?key=620702/某局", 200);

        // Then
        assertThat(texts(page, "h1")).containsExactly("某局");
        assertThat(texts(page, "th")).contains("2023", "一、本年新收政府信息公开申请数量 / 申请人情况 总计");
        assertThat(texts(page, "td")).contains("与2021年度").doesNotContain("与2023年度");
        page("/organ?key=none", 404);
        page("/organ", 404);
    }

    @Test
    void registerTellsWhoMustBeReminded() throws Exception {
        // Given
        given().contentType("text/csv; charset=utf-8").body("""
                code,name,region
                A,某局,620702
                B,没有报告的局,620702
                """).post("/api/register").then().statusCode(200);

        // When
        Document page = page("/completeness?year=2023", 200);

        // Then
        assertThat(texts(page, "td")).contains("50.0%", "未报送");
        assertThat(texts(page, "th")).contains("没有报告的局").doesNotContain("某局");
        assertThat(texts(page("/?year=2023", 200), "a")).contains("未报送 1 个");
    }

    @Test
    void whatCannotBeShownIsExplainedOnAPage() throws Exception {
        assertThat(texts(page("/?year=twenty", 400), "h1")).containsExactly("无法显示这一页");
        assertThat(texts(page("/?region=无此地", 400), "p")).anyMatch(text -> text.contains("没有找到地区“无此地”"));
        assertThat(texts(page("/reports/none", 404), "p")).anyMatch(text -> text.contains("没有找到编号为 none 的报告"));
        assertThat(texts(page("/reports/" + new UUID(0, 0), 404), "h1")).hasSize(1);
    }

    /** The pages are well-formed XML but for the document type and the empty tags, so that any slip shows. */
    @Test
    void addressThatIsNoneIsAPageForPeopleAndAProblemForPrograms() throws Exception {
        for (String address : List.of("/nothing", "/organ", "/reports/none")) {
            assertThat(texts(page(address, 404), "h1")).containsExactly("无法显示这一页");
        }
        given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
        given().accept("text/html").get("/api/nothing").then().statusCode(404).contentType("application/problem+json");
    }

    private static Document page(String address, int status) throws Exception {
        String html = given().accept("text/html").get(address).then().statusCode(status).contentType("text/html")
                .extract().asString();
        String xml = html.replaceFirst("<!DOCTYPE html>", "")
                .replaceAll("<(meta|link|input)([^>]*)>", "<$1$2/>")
                .replace(" selected>", " selected=\"\">");
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        return parser.parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(Document page, String tag) {
        NodeList elements = page.getElementsByTagName(tag);
        return IntStream.range(0, elements.getLength())
                .mapToObj(index -> elements.item(index).getTextContent().strip())
                .toList();
    }

    private List<String> acts(ReportValidated report, ReviewState state) throws Exception {
        store.store(List.of(ValidatedReports.with(ValidatedReports.report(
                UUID.fromString(report.submission().submissionId()), MORNING, state.ordinal() + 1, report.organ(), 2023,
                report.form(), report.cells(), report.findings()), List.of(CORRECTION), state)));
        return texts(page("/reports/" + report.submission().submissionId(), 200), "button");
    }

    /** The names in the list of reports. */
    private static List<String> listed(String address) throws Exception {
        NodeList headings = page(address, 200).getElementsByTagName("th");
        return IntStream.range(0, headings.getLength())
                .mapToObj(index -> (Element) headings.item(index))
                .filter(heading -> heading.getElementsByTagName("a").getLength() > 0)
                .map(Element::getTextContent)
                .filter(name -> !name.endsWith(".txt"))
                .toList();
    }

    private static void scriptsAreThere(Document page) {
        List<String> scripts = new ArrayList<>(attributes(page, "script", "src"));
        assertThat(scripts).hasSize(1);
        scripts.add("/service.js");
        scripts.forEach(script -> given().get(script).then().statusCode(200).contentType("text/javascript"));
    }

    private static List<String> attributes(Document page, String tag, String name) {
        NodeList elements = page.getElementsByTagName(tag);
        return IntStream.range(0, elements.getLength())
                .mapToObj(index -> ((Element) elements.item(index)).getAttribute(name))
                .toList();
    }

    private static ReportValidated report(UUID id, String organName, int year, int received, boolean faulty) {
        Map<String, Integer> cells = new TreeMap<>(Map.of("requests.received.total", received));
        if (faulty) {
            cells.put("requests.granted.total", null);
        }
        Organ organ = ValidatedReports.organ(ValidatedReports.COUNTIES.getFirst(), organName, OrganKind.TOWNSHIP);
        return ValidatedReports.report(id, MORNING, 1, organ, year, Form.FORM_2021,
                ValidatedReports.cells(Form.FORM_2021, cells),
                faulty ? List.of(ValidatedReports.finding("requests.received.total")) : Collections.emptyList());
    }
}
