package cn.gouji.parse.figure.sentence;

import java.util.regex.Pattern;

/** Words that carry no meaning of their own between a verb and its count. */
public final class Words {

    /** As a piece of a regular expression. */
    public static final String FILLER = "(?:[共计为有了已达约近超逾：:“”\"、]|总[计数量]|合计|累计|数量?|件数|超[过出]|分别"
            + "|不(?:超过?|[少多低高]于|[足到下])|[多高]于|至[少多]|突破)*";

    private static final String FIRST = "共计为有了已约达近超逾：:“”\"、总合累数件分不多高至突";
    private static final Pattern ONLY_FILLER = Pattern.compile(FILLER);

    private Words() {
    }

    static boolean areFiller(String text) {
        return text.isEmpty() || FIRST.indexOf(text.charAt(0)) >= 0 && ONLY_FILLER.matcher(text).matches();
    }
}
