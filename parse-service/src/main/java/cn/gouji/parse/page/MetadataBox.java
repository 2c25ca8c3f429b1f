package cn.gouji.parse.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The box above a published report (索引号, 发布机构, 发文日期 …): a table by its looks, lines by its meaning. */
public final class MetadataBox {

    private static final int MOST_ROWS = 15;
    private static final Pattern LABEL = Pattern.compile("[\\[【]?(?:索引号|信息索引|索取号|发布机构|发文机构|发文机关|制发机关|公开机构|公开单位|发布单位|"
            + "责任单位|责任部门|信息来源|来源|成文日期|发文日期|生成日期|发布日期|公开日期|成文时间|发布时间|发文字号|文号|主题分类|信息分类|主题词|信息名称|名称|标题|"
            + "关键词|有效性|公开方式|公开范围|公开形式|体裁分类|组配分类|服务对象|效力状态|内容概述)[]】]?\\s*[:：]?");
    /** With which every label begins: most cells are told by their first character. */
    private static final String BEGINNINGS = "[【索信发制公责来成生文主名标关有体组服效内";
    private static final Pattern LABELLED = Pattern.compile("(?:" + LABEL.pattern() + ")(?<=[:：]).*");

    private MetadataBox() {
    }

    public static boolean is(List<List<String>> rows) {
        return rows.size() <= MOST_ROWS
                && rows.stream().flatMap(List::stream).filter(MetadataBox::isLabelled).count() >= 2;
    }

    /** Whether a row begins as the first one of a box does. */
    public static boolean isBegunBy(List<String> row) {
        for (String cell : row) {
            if (!cell.isEmpty()) {
                return isLabelled(cell);
            }
        }
        return false;
    }

    private static boolean isLabelled(String cell) {
        String text = FlowText.strip(cell);
        if (text.isEmpty() || BEGINNINGS.indexOf(text.charAt(0)) < 0) {
            return false;
        }
        String bare = bare(text);
        return LABEL.matcher(bare).matches() || LABELLED.matcher(bare).matches();
    }

    /** One line for each label with its value. */
    public static List<String> lines(List<List<String>> rows) {
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = row.stream().filter(cell -> !cell.isEmpty()).toList();
            for (int i = 0; i < cells.size(); i++) {
                String label = bare(cells.get(i));
                boolean valueFollows = i + 1 < cells.size() && !isLabelled(cells.get(i + 1));
                if (LABEL.matcher(label).matches() && valueFollows) {
                    i++;
                    lines.add(label.replaceAll("[:：]$", "") + "：" + cells.get(i));
                } else {
                    lines.add(cells.get(i));
                }
            }
        }
        return lines;
    }

    /** Labels are often spread over the width of their cell by blanks. */
    private static String bare(String cell) {
        return cell.replaceAll("[\\s\\u3000\\u00A0]+", "");
    }
}
