package cn.gouji.parse.form;

import java.util.List;
import java.util.stream.Stream;

import cn.gouji.contracts.form.Form;
import cn.gouji.parse.form.wording.Keywords;
import cn.gouji.parse.form.wording.Remembered;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Tells by the printed words of the tables which form a report follows; the year decides only if they do not. */
final class FormDetector {

    private static final String[] ONLY_2021 = {"本年制发", "本年废止", "现行有效", "本年处理决定", "本年收费金额",
            "逾期不补正", "逾期未按收费", "逾期不缴费"};
    private static final String[] ONLY_2019 = {"本年新制作", "本年新公开", "对外公开总数", "上一年项目", "本年增/减",
            "其他对外管理服务", "政府集中采购", "采购总金额"};

    private static final Keywords ANY = Keywords.of(Stream.of(ONLY_2021, ONLY_2019).flatMap(Stream::of)
            .toArray(String[]::new));

    /** Short words of a table come in document after document; only these are remembered. */
    private static final Remembered<String, Evidence> REMEMBERED = new Remembered<>(5_000);

    /** How many words of each form a text has. */
    private record Evidence(int for2021, int for2019) {

        private static final Evidence NONE = new Evidence(0, 0);

        private static Evidence of(String cell) {
            String text = Wording.compact(cell);
            return ANY.anyIn(text) ? new Evidence(count(ONLY_2021, text), count(ONLY_2019, text)) : NONE;
        }
    }

    private FormDetector() {
    }

    /** @param year null if unknown */
    static Form detect(List<TextRow> rows, Integer year) {
        int for2021 = 0;
        int for2019 = 0;
        for (TextRow row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                String cell = row.cells().get(i);
                boolean mayBeHeader = cell.length() > 3 && cell.length() < 60;
                if (mayBeHeader || row.cells().size() == 1 && cell.length() > 600) {
                    Evidence found = row.grid() && mayBeHeader ? REMEMBERED.get(cell, Evidence::of) : Evidence.of(cell);
                    for2021 += found.for2021;
                    for2019 += found.for2019;
                }
            }
        }
        if (for2021 == for2019) {
            return year != null && Form.FORM_2019.holdsFor(year) ? Form.FORM_2019 : Form.FORM_2021;
        }
        return for2021 > for2019 ? Form.FORM_2021 : Form.FORM_2019;
    }

    private static int count(String[] words, String text) {
        int count = 0;
        for (String word : words) {
            if (text.contains(word)) {
                count++;
            }
        }
        return count;
    }
}
