package cn.gouji.validate.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.Bound;
import cn.gouji.contracts.report.Figure;
import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** A total that the text states twice must be the same twice. */
public final class RepeatedTotalRules implements RuleFamily {

    /** Nothing but the time, the organ itself and words of summing up may stand before the verb: no channel, no kind. */
    private static final String BEGINNING = "^(?:[（(]?[一二三四五六七八九\\d]+[）)、.])?(?:其中|经统计|据统计|\\d{4}年(?:度|全年)?|本年度?|全年度?|年内|期间)*"
            + "(?:[我本全][县市区州省旗镇乡局委办院厅处校街道单位机关]{1,3})?(?:按要求|依法|及时|主动|总共|一共|共计?|累计|合计)*";
    private static final String END = "(?:数量|总数|总量|件数)?(?:总计|总共|共计?|累计|合计|[为有达])*\\d+[条件篇份]$";
    private static final Pattern PUBLISHED = Pattern
            .compile(BEGINNING + "公开(?:发布)?(?:了)?(?:各类|各项)?(?:政府|政务)?(?:公开)?信息" + END);
    private static final Pattern RECEIVED = Pattern.compile(BEGINNING
            + "(?:收到|受理|接收|收办|新收)到?(?:的)?(?:各类)?(?:政府|政务)?(?:信息)?(?:公开)?(?:依申请公开)?(?:申请)?(?:事项|件)?" + END);
    private static final Map<String, Pattern> WHOLE = Map.of("disclosure.published", PUBLISHED, "requests.received",
            RECEIVED);
    /** Of another time, or of more than the organ itself. */
    private static final Pattern ANOTHER = Pattern.compile("去年|上年|上一年|季度|半年|月份|截至|以来|历年|各级|各部门|各乡|各镇|所属|下属|同比|较");
    private static final Pattern CHANNEL = Pattern.compile("网站|平台|公众号|微信|微博|新媒体|专栏|公开栏|公示栏|栏目|窗口|抖音|客户端");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d{2}(?=年)");
    private static final List<String> RECEIVED_CELLS = List.of("requests.received.total",
            "requests.carriedIn.total");

    private final Rule rule;

    public RepeatedTotalRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("narrative.repeated");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        WHOLE.forEach((name, whole) -> {
            List<Figure> stated = report.report().figures().stream().filter(figure -> name.equals(figure.name())
                    && figure.value() != null && figure.bound() == Bound.EXACT && figure.quote() != null
                    && whole.matcher(PrintedText.of(figure.quote()).text()).find()).toList();
            if (stated.stream().map(Figure::value).distinct().count() > 1) {
                compare(report, stated.stream().filter(figure -> isOfTheYear(report, figure)).toList(), judgements);
            }
        });
        return judgements;
    }

    private void compare(CheckedReport report, List<Figure> stated, List<Judgement> judgements) {
        for (Figure later : stated) {
            Figure first = stated.getFirst();
            boolean sameUnit = Objects.equals(first.unit(), later.unit());
            if (sameUnit && first.value().compareTo(later.value()) != 0
                    && !(isReceived(report, first.value()) && isReceived(report, later.value()))) {
                judgements.add(new Judgement.Broken(rule, finding(first, later)));
                return;
            }
        }
    }

    /** 收到 may be meant with or without those carried in: one sentence may say this and another that. */
    private static boolean isReceived(CheckedReport report, BigDecimal value) {
        BigDecimal received = report.reading(report.cells().number(RECEIVED_CELLS.getFirst())).value();
        BigDecimal carriedIn = report.reading(report.cells().number(RECEIVED_CELLS.getLast())).value();
        return received != null && carriedIn != null
                && (value.compareTo(received) == 0 || value.compareTo(received.add(carriedIn)) == 0);
    }

    /** The sentence around a figure may say that it is of another time. */
    private static boolean isOfTheYear(CheckedReport report, Figure figure) {
        String quote = PrintedText.of(figure.quote()).text();
        String year = String.valueOf(report.report().year());
        return report.passages().stream().filter(passage -> passage.section() == figure.section())
                .map(Passage::text).filter(text -> text.contains(quote)).allMatch(
                        text -> !ANOTHER.matcher(text).find()
                                && !CHANNEL.matcher(text.substring(0, text.indexOf(quote))).find()
                                && YEAR.matcher(text).results()
                                        .allMatch(found -> found.group().equals(year)));
    }

    private Finding finding(Figure first, Figure later) {
        Map<String, String> words = Map.of("first", first.quote(), "later", later.quote());
        List<Place> places = later.place() == null ? List.of() : List.of(later.place());
        return new Finding(rule.id(), rule.severity(), List.of(), rule.message(Rule.BROKEN, words), first.value(),
                later.value(), later.quote(), null, FindingState.OPEN, places);
    }
}
