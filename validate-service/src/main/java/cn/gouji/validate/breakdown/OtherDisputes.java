package cn.gouji.validate.breakdown;

import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.validate.passage.Amount;

/** Where a list of applications, or of disputes of one kind, goes on to reviews or lawsuits that are no part of it. */
final class OtherDisputes {

    private static final List<Pattern> DISPUTES = List.of(Pattern.compile("(?<!未经)复议(?!后|直接)"), Pattern.compile("诉讼"));
    private static final Pattern CASES = Pattern.compile("复议|诉讼|起诉|案");

    private OtherDisputes() {
    }

    /**
     * 收到9件，其中网络申请4件、信函申请5件，发生行政复议1件; 行政复议2件，其中纠正1件，行政诉讼7件: the last is no part of it.
     * 行政复议6件和行政诉讼3件，其中行政复议维持5件: nor is the first.
     */
    static boolean begin(String label, Amount total, List<Amount> before) {
        String ofTotal = behindNumbers(total.label());
        return DISPUTES.stream().anyMatch(dispute -> dispute.matcher(behindNumbers(label)).find()
                && !dispute.matcher(ofTotal).find() && isOfOthers(ofTotal, before));
    }

    private static boolean isOfOthers(String ofTotal, List<Amount> before) {
        return CASES.matcher(ofTotal).find()
                ? DISPUTES.stream().anyMatch(dispute -> dispute.matcher(ofTotal).find())
                : !before.isEmpty() && !CASES.matcher(before.getFirst().label()).find();
    }

    /** No mark stands between the two of 行政复议6件和行政诉讼3件. */
    private static String behindNumbers(String label) {
        int from = label.length();
        while (from > 0 && !Character.isDigit(label.charAt(from - 1))) {
            from--;
        }
        return label.substring(from);
    }
}
