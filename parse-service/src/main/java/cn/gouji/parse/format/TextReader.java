package cn.gouji.parse.format;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.parse.page.Block;
import cn.gouji.parse.page.Document;
import cn.gouji.parse.page.Grid;
import cn.gouji.parse.page.GridRow;
import cn.gouji.parse.page.Line;

/** Reads plain text and Markdown: lines with tabs or bars are rows of tables. */
public final class TextReader implements DocumentReader {

    private static final double MOST_CONTROL_CHARACTERS = 0.02;

    @Override
    public boolean accepts(byte[] content) {
        return TextDecoder.decode(content).isPresent();
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        String text = TextDecoder.decode(content).orElseThrow(() -> new UnreadableDocumentException(
                UnreadableReason.UNSUPPORTED_FORMAT, "文件不是文本，或文本编码无法识别。"));
        if (text.isBlank()) {
            throw new UnreadableDocumentException(UnreadableReason.NO_TEXT, "文件中没有文字。");
        }
        if (isBinary(text)) {
            throw new UnreadableDocumentException(UnreadableReason.UNSUPPORTED_FORMAT, "文件不是文本。");
        }
        return new Document(blocks(text));
    }

    private static boolean isBinary(String text) {
        int checked = Math.min(text.length(), 4096);
        int control = 0;
        for (int i = 0; i < checked; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B' || c == '\uFFFD') {
                control++;
            }
        }
        return control > checked * MOST_CONTROL_CHARACTERS;
    }

    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        List<GridRow> table = new ArrayList<>();
        LineSource lines = new LineSource(text);
        while (lines.next()) {
            List<String> cells = cells(lines);
            if (cells.isEmpty()) {
                continue;
            }
            Place place = Place.ofLine(lines.number());
            if (cells.size() > 1) {
                table.add(new GridRow(cells, place));
            } else {
                endTable(table, blocks);
                blocks.add(new Line(cells.getFirst(), place));
            }
        }
        endTable(table, blocks);
        return blocks;
    }

    private static void endTable(List<GridRow> table, List<Block> blocks) {
        if (!table.isEmpty()) {
            blocks.add(new Grid(table));
            table.clear();
        }
    }

    /** One cell for running text, none for an empty line or the line that underlines a Markdown header. */
    private static List<String> cells(LineSource lines) {
        String line = lines.text();
        if (line.indexOf('\t') >= 0) {
            return split(line, '\t');
        }
        if (line.indexOf('|') >= 0) {
            String row = lines.joinOpenBars();
            List<String> cells = split(withoutOuterBars(row), '|');
            return cells.stream().allMatch(TextReader::isRule) ? List.of() : cells;
        }
        String text = line.strip();
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static String withoutOuterBars(String row) {
        String text = row.strip();
        int from = text.startsWith("|") ? 1 : 0;
        int to = text.length() > from && text.endsWith("|") ? text.length() - 1 : text.length();
        return text.substring(from, to);
    }

    private static boolean isRule(String cell) {
        return cell.isEmpty() || cell.chars().allMatch(c -> c == '-' || c == ':' || c == '=' || c == '+');
    }

    private static List<String> split(String line, char separator) {
        List<String> cells = new ArrayList<>(12);
        boolean anyText = false;
        int start = 0;
        while (start <= line.length()) {
            int end = line.indexOf(separator, start);
            if (end < 0) {
                end = line.length();
            }
            String cell = line.substring(start, end).strip();
            anyText |= !cell.isEmpty();
            cells.add(cell);
            start = end + 1;
        }
        return anyText ? cells : List.of();
    }
}
