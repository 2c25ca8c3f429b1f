package cn.gouji.validate.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.contracts.report.Section;

/** Divides the running text of a report into passages; tables are left out. */
public final class Passages {

    /** A line that ends here, and not before, ends for want of room. */
    private static final int FULL_LINE = 15;
    private static final String ENDS = "。！？!?";
    private static final String LINE_ENDS = ENDS + "：:；;";
    private static final Pattern ITEM = Pattern
            .compile("^[\\s*#-]*(?:[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十\\d]+\\s*[、.．]).*");
    private static final Pattern TABLE_ROW = Pattern.compile(".*\\d[ \\u3000]+\\d+[ \\u3000]+\\d.*");

    private Passages() {
    }

    public static List<Passage> of(ParsedReport report) {
        List<Passage> passages = new ArrayList<>();
        for (Section section : report.sections()) {
            if (section.text() != null) {
                paragraphs(section).forEach(paragraph -> divide(section.number(), paragraph, passages));
            }
        }
        return passages;
    }

    /** Lines of running text, those that were broken for want of room joined again. */
    private static List<String> paragraphs(Section section) {
        List<String> paragraphs = new ArrayList<>();
        boolean open = false;
        for (String line : section.text().split("\n")) {
            String text = line.strip();
            if (text.isEmpty() || !isRunningText(text, section.number())) {
                open = false;
            } else {
                if (open && !ITEM.matcher(text).matches()) {
                    paragraphs.add(paragraphs.removeLast() + text);
                } else {
                    paragraphs.add(text);
                }
                open = text.length() >= FULL_LINE && LINE_ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
            }
        }
        return paragraphs;
    }

    /** Where a table stands only whole sentences count: its labels are no running text. */
    private static boolean isRunningText(String line, int section) {
        boolean besideTable = section >= 2 && section <= 4;
        return line.indexOf('\t') < 0 && line.indexOf('|') < 0 && !(besideTable && !line.endsWith("。"))
                && !TABLE_ROW.matcher(line).matches();
    }

    private static void divide(int section, String paragraph, List<Passage> passages) {
        PrintedText plain = PrintedText.of(paragraph);
        String text = plain.text();
        int start = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            boolean goesOn = text.startsWith("其中", i + 1);
            if (i + 1 == text.length() || ENDS.indexOf(c) >= 0 && depth <= 0 && !goesOn) {
                passages.add(new Passage(section, plain, start, i + 1));
                start = i + 1;
                depth = 0;
            }
        }
    }
}
