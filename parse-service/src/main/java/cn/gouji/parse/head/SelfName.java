package cn.gouji.parse.head;

import java.util.List;

import cn.gouji.parse.form.wording.Characters;
import cn.gouji.parse.page.Line;

/** The word by which a report calls its organ: 我镇, 我局. It tells whether a name can be that of the organ. */
final class SelfName {

    private static final Characters BODIES = Characters.of("镇乡街局委厅办院校");

    private SelfName() {
    }

    /** @return true also if the text never calls its organ by such a word */
    static boolean fits(String organ, List<Line> text) {
        for (Line line : text) {
            for (int i = line.text().indexOf('我'); i >= 0; i = line.text().indexOf('我', i + 1)) {
                if (i + 1 < line.text().length() && BODIES.has(line.text().charAt(i + 1))) {
                    return organ.indexOf(line.text().charAt(i + 1)) >= 0;
                }
            }
        }
        return true;
    }
}
