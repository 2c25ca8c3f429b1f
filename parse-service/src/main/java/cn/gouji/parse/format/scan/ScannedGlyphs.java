package cn.gouji.parse.format.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import cn.gouji.parse.format.paper.Glyph;

/** Makes glyphs of recognised words; the place of each character in its word is estimated. */
final class ScannedGlyphs {

    private final double unit;

    ScannedGlyphs(double unit) {
        this.unit = unit;
    }

    List<Glyph> of(List<Word> words) {
        Map<Integer, List<Word>> lines = words.stream()
                .collect(Collectors.groupingBy(Word::line, TreeMap::new, Collectors.toList()));
        List<Glyph> glyphs = new ArrayList<>();
        lines.values().forEach(line -> addLine(line, glyphs));
        return glyphs;
    }

    private void addLine(List<Word> line, List<Glyph> glyphs) {
        double size = size(line);
        double[] bottoms = line.stream().mapToDouble(word -> word.box().bottom()).sorted().toArray();
        double baseline = bottoms[bottoms.length / 2] / unit - size * 0.06;
        for (Word word : line) {
            double advance = word.box().width() / unit / width(word.text());
            double x = word.box().left() / unit;
            for (int character : word.text().codePoints().toArray()) {
                double width = advance * width(character);
                glyphs.add(new Glyph(Character.toString(character), x, baseline, width, size));
                x += width;
            }
        }
    }

    /** The pitch of Chinese characters is their size; of other lines only the height is known. */
    private double size(List<Word> line) {
        double[] pitches = line.stream().filter(word -> word.text().length() > 1
                && word.text().chars().allMatch(c -> c >= 0x4E00 && c < 0xA000))
                .mapToDouble(word -> word.box().width() / unit / word.text().length()).sorted().toArray();
        double tallest = line.stream().mapToInt(word -> word.box().height()).max().orElse(1) / unit;
        double size = pitches.length > 0 ? pitches[pitches.length / 2] : tallest;
        return Math.max(1, Math.round(size));
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(ScannedGlyphs::width).sum();
    }

    private static double width(int character) {
        return character >= 0x2E80 ? 1 : 0.55;
    }
}
