package cn.gouji.parse.form.clean;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.form.wording.TextRow;
import cn.gouji.parse.form.wording.Wording;

/** Lines of tables with another text in a cell or another place for a line, so that a clean table is nearly clean. */
public final class ChangedLines {

    private static final List<String> TEXTS = List.of("", "", "0", "1", "7", "12", "-", "无", "5件", "012", "3.5", "约3",
            "１",
            "1 2", "序号", "合计", "总计", "其他", "规章", "行政许可", "上年", "2022年", "附表", "3.其他", "（七）总计", "自然人", "本年新收",
            "一、本年新收政府信息公开申请数量", "三、本年度办理结果", "信息内容", "本年制发件数", "本年处理决定数量", "行政诉讼", "结果维持", "结果纠正");

    private ChangedLines() {
    }

    public static List<TextRow> of(List<TextRow> lines, Dice dice) {
        List<TextRow> changed = new ArrayList<>(lines);
        do {
            int at = dice.below(changed.size());
            TextRow line = changed.get(at);
            switch (dice.below(6)) {
                case 0 -> changed.add(dice.below(changed.size()), changed.remove(at));
                case 1 -> changed.add(at, line);
                default -> changed.set(at, changed(line, dice));
            }
        } while (dice.chance(0.3));
        return changed;
    }

    private static TextRow changed(TextRow line, Dice dice) {
        List<String> cells = new ArrayList<>(line.grid() ? line.cells() : Wording.words(line.text()));
        if (cells.isEmpty()) {
            cells.add("");
        }
        int at = dice.below(cells.size());
        switch (dice.below(4)) {
            case 0 -> cells.add(at, dice.oneOf(TEXTS));
            case 1 -> cells.add(at, cells.get(at));
            default -> cells.set(at, dice.oneOf(TEXTS));
        }
        return line.grid()
                ? new TextRow(List.copyOf(cells), line.place(), true)
                : TextRow.ofText(String.join(dice.oneOf(" ", "   ", "\u3000"), cells), line.place());
    }
}
