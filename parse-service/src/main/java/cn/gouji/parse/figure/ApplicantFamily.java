package cn.gouji.parse.figure;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.figure.sentence.Subject;
import cn.gouji.parse.figure.sentence.Words;

/** Applications by who applied: 收到申请40件，其中自然人申请36件，法人或其他组织申请4件. */
final class ApplicantFamily implements FigureFamily {

    private static final Set<String> UNITS = Set.of("件", "条", "份", "宗", "次", "起");
    private static final String BY = "^(?:[：、，和及]|其中|包括)*";
    private static final String APPLIED = "(?:提出|提交|申请|的)*" + Words.FILLER + "$";
    private static final Pattern PERSONS = Pattern.compile(BY + "(?:自然人|公民个人|公民)" + APPLIED);
    private static final Pattern ORGANISATIONS = Pattern.compile(BY + "法人(?:[、和及]|或者?)?其[他它]组织" + APPLIED);
    /** What is broken down by applicant: all that came in or was concluded, not one outcome. */
    private static final Pattern BROKEN_DOWN = Pattern.compile("收到|受理|接收|收办|新收|办结|答复|办理"
            + "|(予以公开|部分公开|不予|无法提供|其[他它]处理|不掌握|结转|补正|撤回|网[络上]|信函|当面|邮寄)");

    @Override
    public String name(Mention mention) {
        String before = mention.before();
        boolean persons = PERSONS.matcher(before).find();
        if (!persons && !ORGANISATIONS.matcher(before).find() || !mention.hasUnit(UNITS)
                || mention.subject() != Subject.REQUESTS || !isOfAll(mention)) {
            return null;
        }
        return persons ? "requests.ofNaturalPersons" : "requests.ofOrganisations";
    }

    private static boolean isOfAll(Mention mention) {
        Matcher last = BROKEN_DOWN.matcher(mention.sentence().text().substring(0, mention.count().start()));
        boolean ofAll = false;
        while (last.find()) {
            ofAll = last.group(1) == null;
        }
        return ofAll;
    }
}
