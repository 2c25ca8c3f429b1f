package cn.gouji.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.Whereabouts;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Names of those who applied, sued or asked for a review. A name is known only by what stands on both its sides. */
public final class PersonNameRules implements RuleFamily {

    /** Surnames that begin hardly any other word which may stand behind 申请人. */
    private static final String NAME = "((?:[王李张刘陈杨赵黄周吴徐孙胡朱郭罗梁宋郑谢韩唐冯董萧曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛阎潘杜戴钟汪姜谭廖邹熊陆郝崔邱秦顾侯邵孟尹黎贺龚]"
            + "|欧阳|司马|诸葛)[一-龥]{1,2}?)";
    private static final String ACTS = "(?:向|申请|提出|提交|不服|诉|要求获取|要求公开|等[0-9一二三四五六七八九十两]+[人名户])";
    private static final Pattern CALLED = Pattern
            .compile("(?:申请人|原告|上诉人|当事人|信访人|举报人|村民|居民|市民|公民|群众)(?:为|是|：)?" + NAME + "(?=" + ACTS + "|（|、" + NAME + ACTS
                    + ")");
    private static final Pattern TITLED = Pattern.compile(NAME + "(?:先生|女士)(?=" + ACTS + ")");
    private static final Pattern CASE = Pattern
            .compile("(?:^|[：、；，。“《（])" + NAME + "(?:等[0-9一二三四五六七八九十两]+人)?诉(?!求|讼|称|请|说)[^，。；]{2,24}"
                    + "(?:案|信息公开)");
    /** What nearly no sentence holds stands before each expression, which is costly to try. */
    private static final Map<Pattern, List<String>> PATTERNS = Map.of(
            CALLED, List.of("申请人", "原告", "上诉人", "当事人", "信访人", "举报人", "村民", "居民", "市民", "公民", "群众"),
            TITLED, List.of("先生", "女士"), CASE, List.of("诉"));
    /** Names made unreadable on purpose, and words that only look like names. */
    private static final Pattern NO_NAME = Pattern
            .compile(
                    "[某×*XＸ○]|^(?:周[边围期末一二三四五六日]|黄[河金]|唐[代朝山]|宋[代体]|陈[述列旧]|张[贴榜]|许可|孟[津州]|谢[绝谢]|郑[重州]|董事|顾[问客虑]|侯[选审]|陆[续地]|罗列|杜绝|苏[州]|钟[点头]|徐州|秦[代岭])|[在于未已经应均向须的是等投起申上控告倾胜败撤公村庄社组屯寨店镇乡县市区局委会司厂]$");

    private final Rule rule;

    public PersonNameRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("text.personalData");
    }

    @Override
    public List<Judgement> judge(CheckedReport report) {
        List<Judgement> judgements = new ArrayList<>(0);
        for (Passage passage : report.passages()) {
            String text = passage.text();
            if (text.contains("申请") || text.contains("诉")) {
                names(report, text, judgements);
            }
        }
        return judgements;
    }

    private void names(CheckedReport report, String text, List<Judgement> judgements) {
        PATTERNS.forEach((pattern, signs) -> {
            Matcher match = signs.stream().anyMatch(text::contains) ? pattern.matcher(text) : null;
            while (match != null && match.find()) {
                String name = match.group(1);
                if (!NO_NAME.matcher(name).find()) {
                    judgements.add(broken(report, match.group(), name));
                }
            }
        });
    }

    /** Located by the words in full, which are not quoted. */
    private Judgement broken(CheckedReport report, String words, String name) {
        String masked = name.charAt(0) + "*".repeat(name.length() - 1);
        String message = rule.message(Rule.BROKEN, Map.of("kind", "申请人等个人的姓名", "masked", masked));
        Finding finding = new Finding(rule.id(), rule.severity(), List.of(), message, null, null, masked, null,
                FindingState.OPEN, List.of());
        Whereabouts.Found found = report.whereabouts().find(words);
        return new Judgement.Broken(rule, found == null
                ? finding
                : finding.at(found.section(), found.place() == null ? List.of() : List.of(found.place())));
    }
}
