package cn.gouji.parse.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import cn.gouji.parse.corpus.damage.Damage;
import cn.gouji.parse.corpus.sheet.Sheet;
import cn.gouji.parse.corpus.sheet.SheetComposer;
import cn.gouji.parse.corpus.sheet.TableLayout;
import cn.gouji.parse.corpus.style.Style;
import cn.gouji.parse.corpus.style.TextEncoding;

/** One document of the corpus, all of it determined by these few values. */
public record CorpusCase(long reportSeed, Style style, TableLayout layout, boolean shortHeader, TextEncoding encoding,
        List<Damage.Applied> damages) {

    public CorpusCase {
        damages = List.copyOf(damages);
    }

    /** The case of a seed with as many random damages as asked for. */
    public static CorpusCase random(long seed, List<Style> styles, List<Damage> damages, int count) {
        Dice dice = new Dice(seed);
        long reportSeed = dice.seed();
        Style style = dice.oneOf(styles);
        TableLayout layout = dice.oneOf(style.layouts());
        boolean shortHeader = dice.chance(0.3);
        TextEncoding encoding = dice.oneOf(TextEncoding.values());
        List<Damage.Applied> applied = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            applied.add(new Damage.Applied(dice.oneOf(damages), dice.seed(), dice.oneOf(0.1, 0.3, 0.6, 1.0)));
        }
        return new CorpusCase(reportSeed, style, layout, shortHeader, encoding, applied);
    }

    public GeneratedReport report() {
        return new ReportGenerator().generate(reportSeed);
    }

    /** The report as printed, damaged. */
    public Sheet sheet() {
        Sheet sheet = new SheetComposer(report()).compose(layout, shortHeader);
        damages.forEach(damage -> damage.to(sheet));
        return sheet;
    }

    public String text() {
        return style.write(sheet());
    }

    public byte[] bytes() {
        return style.bytes(sheet(), encoding);
    }

    public Map<String, Expectation> truth() {
        return new Truth(report(), sheet(), style.keepsColumns()).expectations();
    }

    /** The same case with other damages. */
    public CorpusCase with(List<Damage.Applied> others) {
        return new CorpusCase(reportSeed, style, layout, shortHeader, encoding, others);
    }

    @Override
    public String toString() {
        return "report " + reportSeed + ", style " + style.name() + ", layout " + layout
                + (shortHeader ? ", short header, " : ", ") + encoding + ", damages " + damages;
    }
}
