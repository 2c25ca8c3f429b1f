package cn.gouji.parse.form.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import cn.gouji.parse.form.cell.CellText.Value;
import cn.gouji.parse.form.cell.CellText.Words;
import cn.gouji.parse.form.row.LineTokens;
import cn.gouji.parse.form.wording.Numeral;
import cn.gouji.parse.form.wording.Wording;

/** Reads the cells of a row of a table, of which some hold a number that blanks tore apart, or a label and its values. */
public final class GridCells {

    private static final int LONGEST_REMARK = 12;

    private static final String UNIT = "件";
    private static final Pattern COUNTED = Pattern.compile(".*[\\u4e00-\\u9fff）)”]\\s?[0-9０-９]{1,9}" + UNIT);

    private static final Pattern BRACKETED = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,4})?)\\s*[（(]\\d{1,9}[）)]");
    private static final String CLOSING = ")）";
    private static final Pattern GLUED = Pattern.compile("0(?:0|[1-9][0-9]{0,4})");

    private final int width;

    /** @param width how many columns the table has */
    public GridCells(int width) {
        this.width = width;
    }

    public List<CellText> texts(List<String> cells) {
        List<CellText> texts = new ArrayList<>(cells.size());
        boolean bracketed = haveBrackets(cells);
        for (String cell : cells) {
            CellText text = CellTextReader.read(cell);
            Matcher pair = bracketed ? BRACKETED.matcher(cell) : null;
            if (pair != null && pair.matches()) {
                texts.add(new Value(new BigDecimal(pair.group(1)), cell, false));
            } else if (text instanceof Words && SplitNumber.is(cell) && isOneOf(cells)) {
                CellText joined = CellTextReader.read(Wording.compact(cell));
                texts.add(joined instanceof Value value ? new Value(value.number(), cell, false) : text);
            } else if (text instanceof Words && LineTokens.isNoValue(cell)) {
                texts.add(new CellText.Blank(cell));
            } else if (text instanceof Words && Character.isDigit(cell.charAt(cell.length() - 1))) {
                // A cell such as 1.属于国家秘密 0 0 0, or 属于国家秘密0, holds its label and values.
                texts.addAll(new LineTokens(cell).texts());
            } else if (text instanceof Words && cell.endsWith(UNIT) && COUNTED.matcher(cell).matches()) {
                texts.addAll(new LineTokens(cell.substring(0, cell.length() - 1) + " " + UNIT).texts());
            } else {
                texts.add(text);
            }
        }
        placeWords(texts);
        partGlued(texts);
        return texts;
    }

    /** Whether all numbers of a row have another one in brackets behind them, that of last year; a single one may be anything. */
    private static boolean haveBrackets(List<String> cells) {
        int bracketed = 0;
        for (String cell : cells) {
            boolean may = !cell.isEmpty() && cell.charAt(0) <= '9'
                    && CLOSING.indexOf(cell.charAt(cell.length() - 1)) >= 0;
            if (may && BRACKETED.matcher(cell).matches()) {
                bracketed++;
            } else if (bracketed > 0 && CellTextReader.read(cell) instanceof Value) {
                return false;
            }
        }
        return bracketed > 1;
    }

    /** 00 and 05 are two values that have run together, if the row has one too few. */
    private void partGlued(List<CellText> texts) {
        int glued = -1;
        int values = 0;
        for (int i = 0; i < texts.size(); i++) {
            boolean isGlued = texts.get(i) instanceof Words words && GLUED.matcher(words.raw()).matches();
            glued = isGlued ? i : glued;
            values += isGlued || texts.get(i) instanceof Value ? 1 : 0;
        }
        boolean closedUp = glued >= 0 && (glued + 1 == texts.size() || texts.get(glued + 1) != CellText.EMPTY);
        if (closedUp && values == width - 1) {
            String digits = texts.get(glued).raw();
            texts.set(glued, new Value(BigDecimal.ZERO, digits, false));
            texts.add(glued + 1, new Value(new BigDecimal(digits.substring(1)), digits, false));
        }
    }

    /** Words among the values of a row that has a place for each column stand in the place of a value, and name no row. */
    private void placeWords(List<CellText> texts) {
        int end = texts.size();
        while (end > 0 && texts.get(end - 1) == CellText.EMPTY) {
            end--;
        }
        int from = end - width;
        if (from < 1 || !(texts.get(from) instanceof Value) || texts.get(from - 1) instanceof Value
                || texts.subList(from, end).stream().filter(Value.class::isInstance).count() < width - 2) {
            return;
        }
        for (int i = from; i < end; i++) {
            if (texts.get(i) instanceof Words words && words.raw().length() <= LONGEST_REMARK
                    && Numeral.at(words.raw()).number() == 0) {
                texts.set(i, new CellText.Blank(words.raw()));
            }
        }
    }

    /** Whether a row has a value in each column if the digits within a cell are those of one number. */
    private boolean isOneOf(List<String> cells) {
        int values = 0;
        for (String cell : cells) {
            boolean value = SplitNumber.is(cell) || CellTextReader.read(cell) instanceof Value;
            values += value ? 1 : 0;
        }
        return values == width;
    }
}
