package cn.gouji.validate.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** How many parts a report says it has, and which it names: six, and the six of the form. */
public final class PartsRules implements RuleFamily {

    private static final int SIX = 6;
    /** With fewer names a sentence does not list the parts. */
    private static final int FEWEST_NAMES = 3;
    private static final Pattern NUMBER = Pattern.compile(
            "(?:由|共|分为?|包括|包含)(?:以下)?(\\d{1,2}|[一二三四五六七八九十两])个?(?:大)?(?:部分|章|方面内容)(?!公开)"
                    + "|([一二三四五六七八九十两]|\\d{1,2})个?部分(?:组成|构成)");
    private static final Pattern ABOUT_THE_REPORT = Pattern.compile("报告|年报|总体情况");
    private static final Pattern LISTS = Pattern.compile("组成|构成|包括|包含|分为|个?部分");
    private static final Pattern OPEN = Pattern.compile("等(?:共|\\d|[一二三四五六七八九十]|方面|内容|部分|组成|构成|情况|几)");
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final Map<String, Pattern> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("总体情况", Pattern.compile("总体(?:工作)?情况|概述|概况|基本情况"));
        NAMES.put("主动公开政府信息情况", Pattern.compile("主动公开"));
        NAMES.put("收到和处理政府信息公开申请情况", Pattern.compile("收到[和及与]处理|申请(?!行政复议|复议)"));
        NAMES.put("政府信息公开行政复议、行政诉讼情况", Pattern.compile("复议|诉讼"));
        NAMES.put("存在的主要问题及改进情况", Pattern.compile("问题|改进"));
        NAMES.put("其他需要报告的事项", Pattern.compile("其[他它][^，。；]{0,8}(?:报告|事项|情况|内容)"));
    }

    private final Rule rule;

    public PartsRules(RuleCatalogue catalogue) {
        this.rule = catalogue.rule("text.parts");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        List<Judgement> judgements = new ArrayList<>(0);
        if (checked.report().preface() != null) {
            PrintedText preface = PrintedText.of(checked.report().preface());
            int start = 0;
            for (String sentence : preface.text().split("(?<=。)")) {
                parts(sentence, preface.quote(start, start + sentence.length()), judgements);
                start += sentence.length();
            }
        }
        checked.passages().stream().filter(passage -> passage.section() == 1 && passage.text().contains("报告由"))
                .forEach(passage -> parts(passage.text(), passage.quote(), judgements));
        return judgements;
    }

    private void parts(String sentence, String printed, List<Judgement> judgements) {
        if (!ABOUT_THE_REPORT.matcher(sentence).find()) {
            return;
        }
        Matcher number = NUMBER.matcher(sentence);
        List<String> missing = NAMES.entrySet().stream().filter(name -> !name.getValue().matcher(sentence).find())
                .map(Map.Entry::getKey).toList();
        int named = SIX - missing.size();
        boolean counted = number.find();
        if (counted && count(number) != SIX) {
            String right = named == SIX ? "六个部分，文中列出的也是六个" : "六个部分";
            broken(Rule.BROKEN, Map.of("found", number.group(), "right", right), number.group(), judgements);
        } else if (named >= FEWEST_NAMES && named < SIX && LISTS.matcher(sentence).find()
                && !OPEN.matcher(sentence).find()) {
            broken("names", Map.of("missing", String.join("、", missing)), printed, judgements);
        }
    }

    private static int count(Matcher number) {
        String digits = number.group(1) == null ? number.group(2) : number.group(1);
        return digits.equals("两")
                ? 2
                : Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits) : NUMERALS.indexOf(digits);
    }

    private void broken(String variant, Map<String, String> words, String quote, List<Judgement> judgements) {
        judgements.add(rule.broken(rule.severity(), rule.message(variant, words), List.of(), quote, List.of()));
    }
}
