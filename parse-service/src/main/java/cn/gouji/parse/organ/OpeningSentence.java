package cn.gouji.parse.organ;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.organ.region.RegionDirectory;
import cn.gouji.parse.page.Line;

/**
 * Finds the organ of a report without title and signature: the one whose report it says it is (现公布靖安乡2023年政府信息公开工作
 * 年度报告), that has drawn it up (由靖安乡人民政府编制), or that its first sentence is about (2023年，靖安乡认真贯彻…).
 */
final class OpeningSentence {

    private static final int LINES = 12;
    private static final int CHARACTERS = 60;
    private static final int PARAGRAPH = 600;
    private static final int TOWNSHIP = 4;
    private static final Pattern START = Pattern.compile("^\\d{4}年(?:度|以来|来)?[，,](?:在[^，,。]{2,40}下[，,])?");
    private static final String HAN = "[\\u4e00-\\u9fff]";
    /** Words that stand for an organ without naming it. */
    private static final String NAMELESS = "(?![本我各该全其]|有关|相关|中华|政府|政务)";
    private static final Pattern PUBLISHED = Pattern
            .compile("(?:公布|公开|发布|现将|编制|撰写)(?:20\\d\\d年度?的?)?+(" + NAMELESS + HAN
                    + "{2,30}?(?:人民政府(?=信息))?)(?:20\\d\\d年度?的?)?(?:政府)?信息公开(?:工作)?(?:20\\d\\d年度?)?年?度?(?:工作)?报告");
    private static final Pattern AUTHOR = Pattern.compile(
            "由(" + NAMELESS + HAN + "{2,30}?(?:人民政府|办事处|管委会|委员会|办公[室厅]|[局厅镇乡]|街道))(?:负责|组织)?编制");
    private static final Pattern BODY = Pattern
            .compile("^(?:人民政府(?:办公[室厅])?|(?:街道)?办事处|管理委员会|管委会|[^，。、和的]{1,12}?(?:局|委员会|办公室|厅))");
    private static final Pattern OFFICE = Pattern
            .compile("(?:党政|党建|综合|行政|政务|社会|公共|便民|信息|宣传)[^，。、]{0,10}(?:办公室|中心|办)$");
    private static final Pattern SITE = Pattern.compile("^(?:网|门户|信息网|官网)");

    private final RegionDirectory directory;
    private final OrganNameReader names;

    OpeningSentence(RegionDirectory directory, OrganNameReader names) {
        this.directory = directory;
        this.names = names;
    }

    /** @return never certain: marked as loosely written; null if there is no such sentence */
    OrganName organ(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(LINES, lines.size()))) {
            String text = line.text().substring(0, Math.min(PARAGRAPH, line.text().length())).replaceAll("\\s", "");
            Matcher published = PUBLISHED.matcher(text);
            if (published.find()) {
                return loose(names.read(published.group(1)));
            }
            Matcher author = AUTHOR.matcher(text);
            if (author.find()) {
                return author(names.read(author.group(1)));
            }
            String start = text.substring(0, Math.min(CHARACTERS, text.length()));
            Matcher year = START.matcher(start);
            OrganName name = year.find() ? organ(names.read(start.substring(year.end()))) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** An office within a township draws the township's report up. */
    private OrganName author(OrganName author) {
        boolean ofTownship = author.hasRegion() && directory.level(author.regions()[0]) == TOWNSHIP;
        Matcher office = OFFICE.matcher(author.text());
        return loose(ofTownship && office.find() ? names.read(author.text().substring(0, office.start())) : author);
    }

    private OrganName organ(OrganName sentence) {
        if (!sentence.hasRegion()) {
            return null;
        }
        int regions = sentence.text().length() - sentence.rest().length();
        Matcher body = BODY.matcher(sentence.rest());
        boolean hasBody = body.find();
        String after = hasBody ? sentence.rest().substring(body.end()) : sentence.rest();
        boolean isTownship = directory.level(sentence.regions()[0]) == TOWNSHIP;
        if (SITE.matcher(after).find() || !hasBody && !isTownship) {
            return null;
        }
        return loose(names.read(sentence.text().substring(0, regions) + (hasBody ? body.group() : "")));
    }

    private static OrganName loose(OrganName name) {
        return new OrganName(name.text(), name.regions(), name.steps(), true, name.vertical(), name.rest());
    }
}
