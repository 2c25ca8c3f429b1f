package cn.gouji.parse.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.figure.sentence.Mention;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Phrase;

/** Applications carried in from the year before and over into the next. */
final class CarriedRequests {

    static final String MOVED = "(?:结转|转结|截转)";

    /** Nothing is carried over without one of these. */
    private static final Keywords CARRYING = Keywords.of("转", "延", "遗留", "继续");
    private static final String LAST_YEAR = "(?:[上去前]一?年度?)";
    private static final Phrase CARRIED_IN_BEFORE = Phrase.of("(?:" + LAST_YEAR + "的?(?:申请)?(?:" + MOVED
            + "|转入|遗留)|" + MOVED + LAST_YEAR + "|年初" + MOVED + ")(?:[至到入]?[本今当]年度?(?:继续)?(?:办理|处理|答复)?)?"
            + RequestVerbs.OBJECT + "(?:办理)?(?:数量|件数)?$", "上", "去", "前", "结转", "转结", "截转", "年初");
    private static final Pattern CARRIED_IN_AFTER = Pattern
            .compile("^(?:申请)?(?:[为系由是]|属于)" + LAST_YEAR + "(?:" + MOVED + "|转入)");
    private static final String TO_NEXT_YEAR = "(?:结转|截转|转结|顺延|延期|延续|转)(?:[至到入在])?(?:[下次明]一?个?年|20\\d\\d年)";
    private static final Phrase CARRIED_OVER_BEFORE = Phrase.of(
            "(?:" + TO_NEXT_YEAR + "|(?:下一?个?|次|明)年度?继续)度?(?:继续|办理|答复|处理|办结)*" + RequestVerbs.OBJECT + "$",
            "结转", "截转", "转", "顺延", "延期", "延续", "下一", "下年", "下个", "次年", "明年");
    private static final Pattern CARRIED_OVER_AFTER = Pattern
            .compile("^(?:(?:政府)?(?:信息)?公开申请|申请)?[^0-9，,]{0,16}?" + TO_NEXT_YEAR);
    /** 2件未到答复期限，转下年度办理 */
    private static final Pattern PENDING_MOVED = Pattern
            .compile("^[^0-9，,]{0,6}[未尚仍正][^0-9，,]{0,12}[，,](?:将|均|已|依法|按规定)*" + TO_NEXT_YEAR);
    /** 未办结1件（结转下年） */
    private static final Pattern MOVED_IN_BRACKETS = Pattern.compile("^[（(](?:均|已|将|依法)*" + TO_NEXT_YEAR);
    /** 其中1件为2022年结转 */
    private static final Pattern YEAR_MOVED_BEHIND = Pattern
            .compile("^(?:申请)?(?:[为系由是]|属于)(20[0-9]{2})年度?(?:" + MOVED + "|转入)(?!至|到|20)");
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])20[0-9]{2}(?=年)");
    private static final Pattern MOVED_YEAR = Pattern.compile(MOVED + "(20[0-9]{2})年度?的?" + RequestVerbs.OBJECT + "$");
    /** 2023年结转办理2件 */
    private static final Phrase YEAR_MOVED = Phrase.of("(20[0-9]{2})年度?的?(?:申请)?" + MOVED
            + "(?:继续|办理|处理|答复)*的?" + RequestVerbs.OBJECT + "$", "20");
    private static final Pattern MOVED_ON = Pattern.compile(MOVED + "[至到入]20[0-9]{2}年");
    private static final Pattern REST = Pattern.compile("(?:剩余|其余|尚余|尚有|还有|另有|余)(?:的|下)?$");
    private static final Pattern REST_MOVED = Pattern
            .compile("^[^0-9]{0,24}?" + TO_NEXT_YEAR + "|^[^0-9，,]{0,6}(?:结转|转结)(?:继续|办理|处理)*(?=$|[，,])");

    private static final Pattern INTO_YEAR = Pattern.compile("(?:转|延期|顺延|延续)[至到入在]?(20[0-9]{2})年");
    /** 2022年结转至2023年 */
    private static final Phrase YEAR_TO_YEAR = Phrase
            .of("(20[0-9]{2})年度?(?:" + MOVED + "|转|延续|顺延)[至到入]?(20[0-9]{2})年", "20");

    private CarriedRequests() {
    }

    /** @return null if nothing is carried */
    static String name(Mention mention) {
        String name = whither(mention);
        if (!"carriedOver".equals(name) || mention.sentence().year() == null) {
            return name;
        }
        Matcher into = INTO_YEAR.matcher(mention.before() + mention.after());
        boolean later = true;
        while (into.find()) {
            int apart = Integer.parseInt(into.group(1)) - mention.sentence().year();
            if (apart == 0) {
                return "carriedIn";
            }
            later &= apart > 0;
        }
        // 2022年度4件、结转2021年度1件: nothing goes into a year that is over.
        return later ? name : null;
    }

    private static String whither(Mention mention) {
        boolean before = CARRYING.anyIn(mention.before());
        boolean behind = CARRYING.anyIn(mention.tail());
        if (!before && !behind) {
            return null;
        }
        if (before && CARRIED_IN_BEFORE.isIn(mention.before())
                || behind && CARRIED_IN_AFTER.matcher(mention.after()).find()) {
            return "carriedIn";
        }
        Matcher behindYear = YEAR_MOVED_BEHIND.matcher(mention.after());
        if (behind && mention.sentence().year() != null && behindYear.find()) {
            return Integer.parseInt(behindYear.group(1)) == mention.sentence().year() - 1 ? "carriedIn" : null;
        }
        Matcher year = MOVED_YEAR.matcher(mention.before());
        if (before && year.find()) {
            return ofYear(mention, year.group(1));
        }
        Matcher moved = before ? YEAR_MOVED.in(mention.before()) : null;
        if (moved != null) {
            Integer own = mention.sentence().year();
            boolean ofYearBefore = own != null && Integer.parseInt(moved.group(1)) == own - 1;
            return ofYearBefore || isBeforeAnother(moved.group(1), mention) ? "carriedIn" : null;
        }
        boolean over = before && CARRIED_OVER_BEFORE.isIn(mention.before())
                || behind && CARRIED_OVER_AFTER.matcher(mention.after()).find()
                        && !RequestVerbs.areDone(mention.before()) && !RequestFamily.isOutcome(mention.before())
                || behind && MOVED_IN_BRACKETS.matcher(mention.tail()).find()
                        && !RequestVerbs.areDone(mention.before())
                || behind && PENDING_MOVED.matcher(mention.tail()).find()
                || behind && REST.matcher(mention.before()).find() && REST_MOVED.matcher(mention.tail()).find();
        return over ? "carriedOver" : null;
    }

    /** 结转至2026年继续办理1件 in a report whose year is known goes into that year or comes out of it. */
    static boolean isIntoNamedYear(Mention mention) {
        return mention.sentence().year() != null && INTO_YEAR.matcher(mention.before()).find();
    }

    /** Whether it is carried from one year to another that are both named. */
    static boolean isYearToYear(String before) {
        return YEAR_TO_YEAR.isIn(before);
    }

    /** @return null unless the report's year is one of the two */
    static String fromYearToYear(Mention mention) {
        Matcher years = YEAR_TO_YEAR.in(mention.before());
        String own = String.valueOf(mention.sentence().year());
        return years.group(2).equals(own) ? "carriedIn" : years.group(1).equals(own) ? "carriedOver" : null;
    }

    /** 2023年收到、结转至2024年答复的2件: of which year that is does not show, nor that of 2023年结转2件 by itself. */
    static boolean isMovedOn(String before) {
        return before.indexOf('转') >= 0 && (MOVED_ON.matcher(before).find() || YEAR_MOVED.isIn(before));
    }

    /** 2024年新收12件，2023年结转2件: the later year, named before, is the report's. */
    private static boolean isBeforeAnother(String year, Mention mention) {
        return YEAR.matcher(mention.sentence().text().substring(0, mention.count().start())).results()
                .anyMatch(named -> named.group().compareTo(year) > 0);
    }

    /** 结转2023年2件 goes into that year or comes out of it: a year named before tells. */
    private static String ofYear(Mention mention, String year) {
        Integer own = mention.sentence().year();
        if (own != null) {
            int apart = Integer.parseInt(year) - own;
            return apart == -1 ? "carriedIn" : apart == 1 ? "carriedOver" : null;
        }
        Matcher named = YEAR.matcher(mention.sentence().text().substring(0, mention.count().start()));
        while (named.find()) {
            if (!named.group().equals(year)) {
                return named.group().compareTo(year) < 0 ? "carriedOver" : "carriedIn";
            }
        }
        return mention.before().endsWith("申请") ? null : "carriedOver";
    }
}
