package cn.gouji.validate.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Form;
import cn.gouji.validate.catalogue.Judgement;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.catalogue.RuleCatalogue;
import cn.gouji.validate.passage.Passage;
import cn.gouji.validate.passage.PrintedText;
import cn.gouji.validate.report.CheckedReport;
import cn.gouji.validate.rule.RuleFamily;

/** What a report says it is based on, and how many parts it says it has. */
public final class CitationRules implements RuleFamily {

    private static final String DOCUMENT = "公开办";
    private static final Pattern FORM_2019 = Pattern.compile(DOCUMENT + "函?[〔【\\[（]?2019[〕】\\]）]?60号");
    private static final Pattern FORM_2021 = Pattern.compile(DOCUMENT + "函?[〔【\\[（]?2021[〕】\\]）]?30号");
    private static final Pattern PARTS = Pattern.compile(
            "(?:由|共|分为?|包括|包含)(?:以下)?(\\d{1,2}|[一二三四五六七八九十两])个?(?:大)?(?:部分|章|方面内容)(?!公开)|([一二三四五六七八九十两]|\\d{1,2})个?部分(?:组成|构成)");
    private static final Pattern SENTENCE = Pattern.compile("(?<=。)");
    private static final Pattern ABOUT_THE_REPORT = Pattern.compile("报告|年报|总体情况");
    private static final String NUMERALS = "零一二三四五六七八九十";

    private final Rule basis;
    private final Rule parts;

    public CitationRules(RuleCatalogue catalogue) {
        this.basis = catalogue.rule("text.basis");
        this.parts = catalogue.rule("text.parts");
    }

    @Override
    public List<Judgement> judge(CheckedReport checked) {
        List<Judgement> judgements = new ArrayList<>(0);
        String preface = checked.report().preface() == null ? "" : checked.report().preface();
        String plain = PrintedText.of(preface).text();
        Integer year = checked.report().year();
        if (year != null) {
            String citing = Stream.concat(Stream.of(plain), checked.passages().stream().map(Passage::text))
                    .filter(text -> text.contains(DOCUMENT)).collect(Collectors.joining("\n"));
            outdated(year, citing, judgements);
        }
        for (String sentence : SENTENCE.split(plain)) {
            parts(sentence, judgements);
        }
        checked.passages().stream().filter(passage -> passage.section() == 1 && passage.text().contains("报告由"))
                .forEach(passage -> parts(passage.text(), judgements));
        return judgements;
    }

    private void outdated(int year, String text, List<Judgement> judgements) {
        Matcher old = FORM_2019.matcher(text);
        Matcher recent = FORM_2021.matcher(text);
        boolean citesOld = old.find();
        boolean citesRecent = recent.find();
        if (Form.FORM_2021.holdsFor(year) && citesOld && !citesRecent) {
            broken(basis, old.group(), "国办公开办函〔2021〕30号", judgements);
        } else if (Form.FORM_2019.holdsFor(year) && citesRecent && !citesOld) {
            broken(basis, recent.group(), "国办公开办函〔2019〕60号", judgements);
        }
    }

    private void parts(String sentence, List<Judgement> judgements) {
        Matcher match = PARTS.matcher(sentence);
        if (ABOUT_THE_REPORT.matcher(sentence).find() && match.find()) {
            String number = match.group(1) == null ? match.group(2) : match.group(1);
            int count = number.equals("两")
                    ? 2
                    : Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : NUMERALS.indexOf(number);
            if (count != 6) {
                broken(parts, match.group(), "六个部分", judgements);
            }
        }
    }

    private static void broken(Rule rule, String quote, String right, List<Judgement> judgements) {
        judgements.add(rule.broken(rule.severity(), rule.message(Rule.BROKEN, Map.of("found", quote, "right", right)),
                List.of(), quote, List.of()));
    }
}
