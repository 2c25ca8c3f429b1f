package cn.gouji.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.contracts.validation.Finding;
import cn.gouji.contracts.validation.FindingState;
import cn.gouji.contracts.validation.Severity;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.passage.Whereabouts;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** Personal data that would be published with the report. What is found is never repeated in full. */
public final class PersonalDataRules implements RuleFamily {

    private static final Pattern MOBILE = Pattern.compile("(?<![0-9A-Za-z])1[3-9]\\d{9}(?![0-9A-Za-z])");
    private static final Pattern IDENTITY = Pattern
            .compile(
                    "(?<![0-9A-Za-z])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");
    private static final Pattern CALLED_IDENTITY = Pattern.compile("身份证(?:件|明)?(?:号码?)?[是为：]*$");
    private static final Pattern MAILBOX = Pattern
            .compile("(?<![A-Za-z0-9_.-])[A-Za-z0-9_.-]{3,}+@(?:qq|126|163|sina|139)\\.com");
    /** The telephone of the office that answers questions is published on purpose. */
    private static final Pattern OFFICE = Pattern.compile("联系电话|咨询电话|办公电话|监督电话|投诉电话|举报电话|服务电话|联系方式|地址|邮编|邮政编码|传真");
    /** A line with nothing but a name of three characters. */
    private static final Pattern NAME = Pattern.compile(
            "^[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙万段漕钱汤尹黎易常武乔贺赖龚马][一-龥]{2}$");
    private static final Pattern NO_NAME = Pattern.compile("[省市县区乡镇村局委办院站处科网室厅部会页号版报告公开信息政务服级办首访问上下]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";
    private static final int NAME_LINES = 3;
    private static final int SHORTEST_NUMBER = 11;

    private final Rule rule;

    public PersonalDataRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("text.personalData");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        List<Judgement> judgements = new ArrayList<>(0);
        String preface = checked.report().preface();
        if (preface != null) {
            preface.lines().forEach(line -> identities(checked, PrintedText.of(line).text(), judgements));
            preface.lines().limit(NAME_LINES).map(line -> PrintedText.of(line).text())
                    .filter(line -> NAME.matcher(line).find() && !NO_NAME.matcher(line).find())
                    .forEach(line -> judgements.add(
                            broken(checked, rule.mildSeverity(), "个人姓名", line, line.charAt(0) + "**")));
        }
        for (Passage passage : checked.passages()) {
            String text = passage.text();
            if (!mayHoldAny(text)) {
                continue;
            }
            identities(checked, text, judgements);
            if (!OFFICE.matcher(text).find()) {
                all(MOBILE, text).forEach(number -> judgements.add(
                        broken(checked, rule.severity(), "手机号码", number, mask(number, 3, 2))));
                all(MAILBOX, text).forEach(mail -> judgements.add(broken(checked, rule.mildSeverity(), "个人邮箱", mail,
                        mail.charAt(0) + "***" + mail.substring(mail.indexOf('@')))));
            }
        }
        return judgements;
    }

    /** Long numbers and mailboxes are rare, and the expressions that recognise them are costly. */
    private static boolean mayHoldAny(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < SHORTEST_NUMBER; i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits >= SHORTEST_NUMBER;
    }

    private void identities(CheckedReport checked, String text, List<Judgement> judgements) {
        // What is called 身份证号 is one, though a digit may have been mistyped.
        all(IDENTITY, text).stream().filter(number -> checks(number) || CALLED_IDENTITY
                .matcher(text.substring(0, text.indexOf(number))).find()).forEach(number -> judgements.add(
                        broken(checked, rule.severity(), "居民身份证号码", number, mask(number, 4, 2))));
    }

    /** Located by the words in full, which are not quoted. */
    private Judgement broken(CheckedReport checked, Severity severity, String kind, String words, String masked) {
        String message = rule.message(Rule.BROKEN, Map.of("kind", kind, "masked", masked));
        Finding finding = new Finding(rule.id(), severity, List.of(), message, null, null, masked, null,
                FindingState.OPEN, List.of());
        Whereabouts.Found found = checked.whereabouts().find(words);
        return new Judgement.Broken(rule, found == null
                ? finding
                : finding.at(found.section(), found.place() == null ? List.of() : List.of(found.place())));
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> found = new ArrayList<>(0);
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            found.add(match.group());
        }
        return found;
    }

    /** The check digit of GB 11643: without it, any long number could be one. */
    private static boolean checks(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_DIGITS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static String mask(String number, int first, int last) {
        return number.substring(0, first) + "*".repeat(number.length() - first - last)
                + number.substring(number.length() - last);
    }
}
