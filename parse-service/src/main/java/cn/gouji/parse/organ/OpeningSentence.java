package cn.gouji.parse.organ;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.wording.Phrase;
import cn.gouji.parse.form.wording.Wording;
import cn.gouji.parse.organ.region.RegionDirectory;
import cn.gouji.parse.page.Line;

/**
 * Finds the organ of a report without title and signature: the one whose report it says it is (现公布靖安乡2023年政府信息公开工作
 * 年度报告), that has drawn it up (由靖安乡人民政府编制) or publishes it (修武县民政局现向社会公开《…报告》), whose work it tells of
 * (结合修武县民政局政府信息公开工作实际), that its first sentence is about (2023年，靖安乡认真贯彻…), or whom it says to ask, if it calls itself by the same word (我局).
 */
final class OpeningSentence {

    private static final int LINES = 12;
    private static final int CHARACTERS = 60;
    private static final int PARAGRAPH = 600;
    private static final int TOWNSHIP = 4;
    private static final Pattern START = Pattern
            .compile("^(?:\\d{4}年(?:度|以来|来)?|今年以来|本年度|一年来)[，,](?:在[^，,。]{2,40}下[，,])?");
    /** 2022年某县教育局全面贯彻: without a comma, and behind the name of a part, what it did must show that it reports. */
    private static final Pattern BARE_START = Pattern
            .compile("^(?:[（(][一二三四五][）)][^，,。：:]{2,16}[。：:])?\\d{4}年度?[，,]?");
    private static final Pattern REPORTS = Pattern.compile(
            "^(?:认真|全面|严格|坚持|坚决|高度重视|深入|紧紧|紧扣|紧密|积极|切实|始终|扎实|贯彻|围绕|持续|不断|按照|根据|以习近平|政务公开工作|政府信息公开工作|未收到|共?主动公开)");
    private static final String HAN = "[\\u4e00-\\u9fff]";
    /** Words that stand for an organ without naming it. */
    private static final String NAMELESS = "(?![本我各该全其]|有关|相关|中华|政府|政务)";
    private static final String ENDING = "(?:人民政府|办事处|管委会|委员会|办公[室厅]|[局厅镇乡]|街道)";
    private static final Pattern ORGAN = Pattern.compile(ENDING + "$");
    private static final String NAMED = "(" + NAMELESS + HAN + "{2,30}?" + ENDING + ")";
    private static final String REPORT = "(?:20\\d\\d年度?的?)?(?:(?:政府)?信息公开|政务公开)(?:工作)?(?:20\\d\\d年度?)?年?度?(?:工作)?(?:情况)?报告";
    private static final Phrase PUBLISHED = Phrase
            .of("(?:现将|(?:(?:[并和、]?面?向社会|[并和、])?(?:公布|公开|发布|编制|撰写))++)了?[《“]?(?:20\\d\\d年度?的?)?+("
                    + NAMELESS + HAN + "{2,30}?(?:人民政府(?=信息))?)(?:[（(][^（()）]{2,20}[）)])?" + REPORT,
                    "现将", "并", "和", "、", "面向社会", "向社会", "公布", "公开", "发布", "编制", "撰写");
    private static final Phrase AUTHOR = Phrase
            .of("由" + NAMED
                    + "(?:[（(][^（()）]{2,20}[）)])?[^，,。（(]{0,4}?[科股处室]?(?:负责|组织|汇总|牵头|统一|综合)*(?:(?:根据|依据|按照|依照|结合|围绕)[^。]{2,200}?)?编制",
                    "由");
    private static final Pattern PUBLISHER = Pattern
            .compile("(?<=^|[，,。])" + NAMED
                    + "(?:结合[^，,。]{2,12}[，,]?)?(?:现|特)?(?:将|向社会|予以)*(?:公布|公开|发布|编制)了?(?:本单位|我局|本局)?[《“]?"
                    + REPORT);
    private static final Phrase SUBJECT = Phrase.of("(?:结合|现报告)" + NAMED
            + "(?:[（(][^（()）]{2,20}[）)])?(?:20\\d\\d年度?的?)?(?:政府|政务)?信息公开(?:工作)?(?:的)?(?:实际|情况|开展|统计|有关数据|有关统计|相关数据|相关统计)",
            "结合", "现报告");
    private static final Phrase CONTACT = Phrase.of("(?:[请可]与|请联系[：:]?|请致电|请向)(" + NAMELESS + HAN
            + "{2,30}?(?:局|委员会|委|厅))(?!长)[^，。（(,]{0,16}?(?:联系|咨询|反映|[（(，,。]|$)",
            "请与", "可与", "请联系", "请致电", "请向");
    private static final Pattern BODY = Pattern
            .compile(
                    "^(?:人民政府(?:办公[室厅])?|(?:街道)?办事处|(?:管理委员会|管委会)(?:[^，。、和的]{2,10}局)?|[^，。、和的]{1,10}?管理委员会[^，。、和的认全坚高深积按根切严]{2,10}?局|[^，。、和的]{1,12}?(?:局|委员会|办公室|厅)"
                            + "|[^，。、和的府委局办党]{2,6}和[^，。、和的府委局办党]{2,8}局)");
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
        List<String> opening = lines.stream().limit(LINES)
                .map(line -> Wording.compact(line.text().substring(0, Math.min(PARAGRAPH, line.text().length()))))
                .toList();
        for (String text : opening) {
            OrganName ofReport = published(text);
            if (ofReport != null) {
                return ofReport;
            }
            Matcher author = text.contains("编制") ? AUTHOR.in(text) : null;
            OrganName drawnUp = author == null ? null : author(names.read(author.group(1)));
            if (drawnUp != null) {
                return drawnUp;
            }
            OrganName publisher = text.contains("报告") ? publisher(text) : null;
            OrganName subject = publisher == null ? named(SUBJECT.in(text)) : publisher;
            if (subject != null) {
                return subject;
            }
            String start = text.substring(0, Math.min(CHARACTERS, text.length()));
            Matcher year = START.matcher(start);
            OrganName name = year.find() ? organ(names.read(start.substring(year.end())), false) : null;
            if (name == null) {
                Matcher bare = BARE_START.matcher(start);
                name = bare.find() ? organ(names.read(start.substring(bare.end())), true) : null;
            }
            if (name != null) {
                return name;
            }
        }
        return contact(opening, lines);
    }

    /** The title of a notice that is cited first, 政务公开办公室关于印发……年度报告格式的通知, names none. */
    private OrganName published(String text) {
        if (!text.contains("报告")) {
            return null;
        }
        for (Matcher published = PUBLISHED.in(text); published != null; published = PUBLISHED.in(text,
                published.end())) {
            OrganName ofReport = names.read(published.group(1));
            if (ofReport.hasRegion() || ORGAN.matcher(ofReport.text()).find()) {
                return loose(ofReport);
            }
        }
        return null;
    }

    /** Governments let one of their bureaus answer questions: only who calls itself 我局 is the bureau. */
    private OrganName contact(List<String> opening, List<Line> lines) {
        for (String text : opening) {
            OrganName name = named(CONTACT.in(text));
            if (name != null) {
                String self = "我" + name.text().charAt(name.text().length() - 1);
                return lines.stream().anyMatch(line -> line.text().contains(self)) ? name : null;
            }
        }
        return null;
    }

    private OrganName publisher(String text) {
        Matcher publisher = PUBLISHER.matcher(text);
        return publisher.find() ? named(publisher) : null;
    }

    /** @param match null if there is none */
    private OrganName named(Matcher match) {
        OrganName name = match == null ? null : names.read(match.group(1));
        return name == null || !name.hasRegion() ? null : loose(name);
    }

    /** An office within a township draws the township's report up; one that names no place tells nothing. */
    private OrganName author(OrganName author) {
        Matcher office = OFFICE.matcher(author.text());
        if (!office.find()) {
            return loose(author);
        }
        boolean ofTownship = author.hasRegion() && directory.level(author.regions()[0]) == TOWNSHIP;
        return ofTownship
                ? loose(names.read(author.text().substring(0, office.start())))
                : author.hasRegion() ? loose(author) : null;
    }

    /** @param mustReport whether only an organ is meant that does what reports tell */
    private OrganName organ(OrganName sentence, boolean mustReport) {
        if (!sentence.hasRegion()) {
            return null;
        }
        int regions = sentence.text().length() - sentence.rest().length();
        Matcher body = BODY.matcher(sentence.rest());
        boolean hasBody = body.find();
        String after = hasBody ? sentence.rest().substring(body.end()) : sentence.rest();
        boolean isTownship = directory.level(sentence.regions()[0]) == TOWNSHIP;
        if (SITE.matcher(after).find() || !hasBody && !isTownship || mustReport && !REPORTS.matcher(after).find()) {
            return null;
        }
        return loose(names.read(sentence.text().substring(0, regions) + (hasBody ? body.group() : "")));
    }

    private static OrganName loose(OrganName name) {
        return new OrganName(name.text(), name.regions(), name.steps(), true, name.vertical(), name.rest());
    }
}
