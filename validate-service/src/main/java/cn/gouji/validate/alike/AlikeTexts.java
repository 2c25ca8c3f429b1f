package cn.gouji.validate.alike;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.ParsedReport;
import cn.gouji.validate.catalogue.Rule;
import cn.gouji.validate.deployment.RuleBooks;
import cn.gouji.validate.history.History;
import cn.gouji.validate.report.AlikeText;
import cn.gouji.validate.text.PlainText;
import cn.gouji.validate.text.Shingles;
import cn.gouji.validate.text.TextBands;

/**
 * Finds other organs' reports on the same year with nearly the same text.
 *
 * <p>A text is stored before others are looked for, so of two reports that are handled at the same time at least one
 * finds the other.
 */
@ApplicationScoped
public class AlikeTexts {

    private static final int MOST_COMPARED = 20;
    private static final int LONGEST_PASSAGE = 40;

    private final OrganTextRepository texts;
    private final History history;
    private final RuleBooks rules;

    AlikeTexts(OrganTextRepository texts, History history, RuleBooks rules) {
        this.texts = texts;
        this.history = history;
        this.rules = rules;
    }

    /** The nearest first; none for a report whose organ or year is unknown, or whose text is short. */
    public List<AlikeText> of(String submissionId, ParsedReport report) {
        return of(Map.of(submissionId, report)).get(submissionId);
    }

    /** The same for many reports, by submission id, with as few requests as for one. */
    public Map<String, List<AlikeText>> of(Map<String, ParsedReport> reports) {
        Map<String, OrganText> own = new LinkedHashMap<>();
        reports.forEach((id, report) -> text(id, report).ifPresent(text -> own.put(id, text)));
        texts.store(own.values());
        Set<String> crowded = texts.crowded(own.values());
        Map<String, List<AlikeText>> alike = new HashMap<>();
        reports.forEach((id, report) -> alike.put(id,
                crowded.contains(id) ? compare(own.get(id), candidates(own.get(id)), report) : List.of()));
        return alike;
    }

    /** Empty for a report that is not compared. */
    private Optional<OrganText> text(String submissionId, ParsedReport report) {
        Organ organ = report.organ();
        if (report.outcome() == Outcome.UNREADABLE || organ.key() == null || report.year() == null) {
            return Optional.empty();
        }
        String plain = PlainText.of(report);
        if (plain.length() < rule(report).parameter("length").intValue()) {
            return Optional.empty();
        }
        String name = Objects.requireNonNullElse(organ.name(), organ.key());
        return Optional.of(new OrganText(submissionId, organ.key(), name, report.year(), plain,
                bands(report.year(), TextBands.of(plain))));
    }

    private Rule rule(ParsedReport report) {
        return rules.forOrgan(report.organ()).rule("organs.copiedText");
    }

    private static List<String> bands(int year, long[] bands) {
        return IntStream.range(0, bands.length)
                .mapToObj(band -> year + "/" + band + "/" + Long.toHexString(bands[band])).toList();
    }

    /** Of other organs, those with the most bands in common. */
    private List<OrganText> candidates(OrganText own) {
        Set<String> bands = Set.copyOf(own.bands());
        Comparator<OrganText> common = Comparator
                .comparingLong(other -> other.bands().stream().filter(bands::contains).count());
        return texts.near(own).stream().filter(other -> !other.organKey().equals(own.organKey()))
                .sorted(common.reversed().thenComparing(OrganText::submissionId)).limit(MOST_COMPARED).toList();
    }

    private List<AlikeText> compare(OrganText own, List<OrganText> candidates, ParsedReport report) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        double similar = rule(report).parameter("similar").doubleValue();
        Shingles shingles = new Shingles(own.text());
        return candidates.stream()
                .map(other -> alike(own, shingles, other, report))
                .filter(alike -> alike.share() >= similar)
                .filter(alike -> !history.isReplaced(alike.submissionId()))
                .sorted(Comparator.comparingDouble(AlikeText::share).reversed().thenComparing(AlikeText::submissionId))
                .toList();
    }

    private static AlikeText alike(OrganText own, Shingles shingles, OrganText other, ParsedReport report) {
        Shingles others = new Shingles(other.text());
        double share = Math.min(others.share(own.text()), shingles.share(other.text()));
        String passage = others.longestPassage(own.text());
        // Sections are joined in the plain text: a passage that runs on into the next one is not printed anywhere.
        String printed = PlainText.printed(report, passage.substring(0, Math.min(LONGEST_PASSAGE, passage.length())));
        return new AlikeText(other.organ(), other.submissionId(), share, printed);
    }
}
