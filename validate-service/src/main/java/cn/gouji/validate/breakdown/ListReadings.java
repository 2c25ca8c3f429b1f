package cn.gouji.validate.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import cn.gouji.validate.breakdown.Breakdown.Part;
import cn.gouji.validate.passage.Amount;

/** Every set of amounts that a list may consist of: where lists end is seldom marked. */
final class ListReadings {

    /** Lists of one such kind have nothing else behind them. */
    private static final List<Pattern> KINDS = Stream.of("网[络上站]|信函|邮[寄件箱]|传真|当面|现场|来访|书面|线上|线下|平台|窗口|电话",
            "自然人|公民|个人|群众|企业|法人|科研机构|公益组织|社会组织|法律服务机构|律师", "予以公开|部分公开|不予公开|无法提供|不予处理|其他处理",
            "维持|纠正|其他结果|未审结").map(Pattern::compile).toList();

    private ListReadings() {
    }

    static Stream<List<Amount>> of(Breakdown list) {
        List<List<Amount>> orders = new ArrayList<>();
        orders.add(list.parts().stream().map(Part::amount).toList());
        for (int at = 0; at < list.parts().size(); at++) {
            Breakdown inner = list.parts().get(at).inner();
            if (inner != null && inner.loose()) {
                // Where the inner list ends is not marked: its last parts may be parts of the outer one.
                for (int kept = 1; kept < inner.parts().size(); kept++) {
                    List<Amount> order = new ArrayList<>(orders.getFirst().subList(0, at + 1));
                    inner.parts().subList(kept, inner.parts().size()).forEach(part -> order.add(part.amount()));
                    order.addAll(orders.getFirst().subList(at + 1, list.parts().size()));
                    orders.add(order);
                }
            }
        }
        if (KINDS.stream().anyMatch(kind -> orders.getFirst().stream()
                .allMatch(part -> part.sharesUnit(list.total()) && kind.matcher(part.label()).find()))) {
            return orders.stream();
        }
        // 直接起诉2件，维持2件；复议后起诉1件: each half of the sentence may tell more of its first part.
        Stream<List<Amount>> leaders = list.leaders().size() > 1 ? Stream.of(list.leaders()) : Stream.empty();
        return Stream.concat(leaders, orders.stream().flatMap(order -> Stream.concat(beginnings(order),
                beginnings(order.stream().filter(part -> part.sharesUnit(list.total())).toList()))));
    }

    private static Stream<List<Amount>> beginnings(List<Amount> order) {
        return Stream.iterate(1, count -> count <= order.size(), count -> count + 1)
                .map(count -> order.subList(0, count));
    }
}
