package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.figure.sentence.Words;
import cn.gouji.parse.form.wording.Keywords;

/**
 * Applications by who applied: 收到申请40件，其中自然人申请36件，法人或其他组织申请4件. What is broken down may stand in the
 * sentence before: 收到申请40件。其中，自然人36件.
 */
final class ApplicantFamily implements FigureFamily {

    private static final Set<String> UNITS = Set.of("件", "条", "份", "宗", "次", "起", "件次");
    private static final Keywords APPLICANTS = Keywords.of("自然人", "公民", "个人", "法人");
    private static final String BY = "(?:^|[：:])(?:[：、，和及由]|其中|包括|来自|申请人[为是])*";
    private static final String APPLIED = "(?:提出|提交|申请|公开|政府|政务|信息|的)*" + Words.FILLER + "$";
    private static final Pattern PERSONS = Pattern.compile(BY + "(?:自然人|公民个人|公民|个人)" + APPLIED);
    private static final Pattern FROM_PERSONS = Pattern.compile("(?:收到|受理|接收|新收)(?:自然人|公民个人|公民|个人)" + APPLIED);
    private static final Keywords OTHERS = Keywords.of("法人", "企业", "组织", "机构");
    private static final Pattern ORGANISATIONS = Pattern.compile(BY + "法人(?:[、和及]|或者?)?其[他它]组织" + APPLIED);
    /** What is broken down by applicant: all that came in or was concluded, not one outcome. */
    private static final Pattern BROKEN_DOWN = Pattern.compile("收到|受理|接收|收办|新收|办结|答复|办理|^申请人[为是]"
            + "|(?<=[从按以])申请(?:人|主体)(?:的?(?:类[型别]|身份|性质|结构|构成|情况|主体|属性))?(?:[上来]?看|来?分|划分|分[析类]|区分|统计)"
            + "|(予以公开|部分公开|不予|无法提供|其[他它]处理|不掌握|结转|补正|撤回|网[络上]|信函|当面|邮寄)");

    @Override
    public String name(Mention mention) {
        String before = mention.before();
        if (!APPLICANTS.anyIn(before)) {
            return null;
        }
        boolean persons = PERSONS.matcher(before).find() || isFromPersonsAlone(mention);
        if (!persons && !ORGANISATIONS.matcher(before).find() || !mention.hasUnit(UNITS)
                || !isAboutRequests(mention) || !isOfAll(mention)) {
            return null;
        }
        return persons ? "requests.ofNaturalPersons" : "requests.ofOrganisations";
    }

    /** 收到自然人申请8件、企业申请2件: not all that came in. */
    private static boolean isFromPersonsAlone(Mention mention) {
        return FROM_PERSONS.matcher(mention.before()).find()
                && OTHERS.anyIn(mention.sentence().text().substring(mention.count().end()));
    }

    /** A sentence that names no subject goes on about that of the sentence before. */
    private static boolean isAboutRequests(Mention mention) {
        String text = mention.sentence().text();
        Subject here = Subject.lastBefore(text, mention.count().start());
        String before = mention.sentence().before();
        Subject earlier = Subject.lastBefore(before, before.length());
        return here != null || earlier == null
                ? mention.subject() == Subject.REQUESTS
                : earlier == Subject.REQUESTS;
    }

    private static boolean isOfAll(Mention mention) {
        String text = mention.sentence().text().substring(0, mention.count().start());
        int here = ofAll(text);
        return here > 0 || here == 0 && ofAll(mention.sentence().before()) > 0;
    }

    /** Whether what is spoken of last is all (1) or a part (-1); 0 if the text speaks of neither. */
    private static int ofAll(String text) {
        Matcher last = BROKEN_DOWN.matcher(text);
        int ofAll = 0;
        while (last.find()) {
            ofAll = last.group(1) == null ? 1 : -1;
        }
        return ofAll;
    }
}
