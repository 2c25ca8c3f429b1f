package cn.gouji.parse.corpus.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import cn.gouji.parse.corpus.Dice;
import cn.gouji.parse.corpus.sheet.Paragraph;
import cn.gouji.parse.corpus.sheet.Paragraph.Role;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetBlock;

/** Headings of sections that are printed otherwise, gone, or in another order. */
final class HeadingDamages {

    static final List<Damage> ALL = List.of(
            new Damage("numerals of headings lost", HeadingDamages::numerals),
            new Damage("marks around headings", HeadingDamages::marks),
            new Damage("spaces inside headings", HeadingDamages::spaces),
            new Damage("slips in headings", HeadingDamages::slips),
            new Damage("headings lost", HeadingDamages::lost),
            new Damage("section missing", HeadingDamages::missing),
            new Damage("sections swapped", HeadingDamages::swapped),
            new Damage("spaces inside the text", HeadingDamages::textSpaces));

    private HeadingDamages() {
    }

    private static void numerals(Sheet sheet, Dice dice, double intensity) {
        headings(sheet,
                text -> dice.chance(intensity) ? dice.oneOf("", "- ", "、") + text.replaceFirst("^.、", "") : text);
    }

    private static void marks(Sheet sheet, Dice dice, double intensity) {
        headings(sheet, text -> dice.chance(intensity)
                ? dice.oneOf("## " + text, "**" + text + "**", text + "、", text + "：", "#### " + text + " ####",
                        text + "。")
                : text);
    }

    private static void spaces(Sheet sheet, Dice dice, double intensity) {
        headings(sheet, text -> dice.chance(intensity) ? Scribbles.spaced(text.replace("、", "、 "), dice, 0.3) : text);
    }

    private static void slips(Sheet sheet, Dice dice, double intensity) {
        headings(sheet, text -> dice.chance(intensity) ? Scribbles.slip(text, dice) : text);
    }

    private static void headings(Sheet sheet, UnaryOperator<String> change) {
        sheet.blocks().replaceAll(block -> block instanceof Paragraph paragraph && paragraph.role() == Role.HEADING
                ? paragraph.withText(change.apply(paragraph.text()))
                : block);
    }

    private static void lost(Sheet sheet, Dice dice, double intensity) {
        sheet.blocks().removeIf(block -> block instanceof Paragraph paragraph && paragraph.role() == Role.HEADING
                && dice.chance(intensity * 0.5));
    }

    private static void missing(Sheet sheet, Dice dice, double intensity) {
        List<List<SheetBlock>> sections = sections(sheet);
        if (sections.size() > 1) {
            sections.remove(dice.between(1, sections.size() - 1));
            replace(sheet, sections);
        }
    }

    private static void swapped(Sheet sheet, Dice dice, double intensity) {
        List<List<SheetBlock>> sections = sections(sheet);
        if (sections.size() < 3) {
            return;
        }
        int first = dice.between(1, sections.size() - 2);
        sections.add(first, sections.remove(first + 1));
        replace(sheet, sections);
    }

    private static void replace(Sheet sheet, List<List<SheetBlock>> sections) {
        sheet.blocks().clear();
        sections.forEach(sheet.blocks()::addAll);
    }

    /** The blocks before the first heading, then those of each section with its heading. */
    private static List<List<SheetBlock>> sections(Sheet sheet) {
        List<List<SheetBlock>> sections = new ArrayList<>();
        sections.add(new ArrayList<>());
        for (SheetBlock block : sheet.blocks()) {
            if (block instanceof Paragraph paragraph && paragraph.role() == Role.HEADING) {
                sections.add(new ArrayList<>());
            }
            sections.getLast().add(block);
        }
        return sections;
    }

    private static void textSpaces(Sheet sheet, Dice dice, double intensity) {
        sheet.blocks().replaceAll(block -> block instanceof Paragraph paragraph && paragraph.role() == Role.TEXT
                ? paragraph.withText(Scribbles.spaced(paragraph.text(), dice, intensity * 0.2))
                : block);
    }
}
