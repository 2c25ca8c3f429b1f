package cn.gouji.parse.form.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import cn.gouji.contracts.form.FormCatalogue;
import cn.gouji.contracts.form.FormSection;
import cn.gouji.contracts.report.Place;
import cn.gouji.parse.form.wording.TextRow;

/**
 * Finds the six sections (form, section list) by the text of their headings. A numeral alone proves nothing: reports
 * start again with 一、二、三 inside a section.
 */
public final class SectionFinder {

    /** Later headings win over equally good earlier ones: a table of contents stands in front. */
    private static final double LATER_IS_BETTER = 0.5;

    /** A hundred reports in one document have fewer; comparing more with each other would take too long. */
    private static final int MOST_CANDIDATES = 2000;

    private final HeadingScore scores;

    public SectionFinder(FormCatalogue catalogue) {
        List<FormSection> sections = catalogue.sections();
        this.scores = new HeadingScore(sections);
    }

    /**
     * A divided report.
     *
     * @param rows of the report; another report that follows it in the document is left out
     * @param preface what stands before the first section
     * @param sections in the order of the document
     * @param repeated sections whose clear headings stand there once more
     * @param furtherReport where another report begins in the document, null if there is none
     */
    public record Division(List<TextRow> rows, List<TextRow> preface, List<FoundSection> sections,
            List<FoundSection> repeated, Place furtherReport) {

        public Optional<FoundSection> section(int number) {
            return sections.stream().filter(section -> section.number() == number).findFirst();
        }

        /** The report where some headings are none: they and what stands below go on with what stands above. */
        public Division without(Predicate<FoundSection> none) {
            if (sections.stream().noneMatch(none)) {
                return this;
            }
            List<FoundSection> left = new ArrayList<>();
            List<TextRow> above = new ArrayList<>(preface);
            for (FoundSection section : sections) {
                if (!none.test(section)) {
                    left.add(section);
                } else if (left.isEmpty()) {
                    above.addAll(section.withHeading());
                } else {
                    left.add(left.removeLast().with(section.withHeading()));
                }
            }
            return new Division(rows, above, left, repeated, furtherReport);
        }
    }

    public Division divide(List<TextRow> rows) {
        List<TextRow> unfolded = new HeadingUnfolding(scores).unfold(rows);
        ReportSpan span = ReportSpan.of(candidates(unfolded), unfolded);
        List<TextRow> report = unfolded.subList(0, span.end());
        List<HeadingCandidate> candidates = span.headings();
        List<HeadingCandidate> chosen = ChosenHeadings.of(candidates, report);
        Place further = span.end() < unfolded.size() ? unfolded.get(span.end()).place() : null;
        return divide(report, chosen, candidates, further);
    }

    private List<HeadingCandidate> candidates(List<TextRow> rows) {
        List<HeadingCandidate> candidates = new ArrayList<>();
        for (int i = 0; i < rows.size() && candidates.size() < MOST_CANDIDATES; i++) {
            String text = rows.get(i).soleText();
            if (text == null || isDigits(text) && i + 1 < rows.size() && isDigits(rows.get(i + 1).text())) {
                continue;
            }
            double later = LATER_IS_BETTER * i / rows.size();
            HeadingScore.Match match = scores.match(text);
            if (match == null && text.length() < HeadingScore.LONGEST_HEADING && i + 1 < rows.size()) {
                String next = rows.get(i + 1).soleText();
                if (next != null && next.length() < HeadingScore.LONGEST_HEADING) {
                    HeadingScore.Match joined = scores.match(text + next);
                    if (joined != null && joined.rest().isEmpty() && scores.match(next) == null) {
                        candidates
                                .add(new HeadingCandidate(i, joined.number(), joined.score() - 1 + later, 2,
                                        text + next, ""));
                    }
                }
            } else if (match != null) {
                String heading = HeadingScore.withoutMarks(text.substring(0, text.length() - match.rest().length()));
                candidates
                        .add(new HeadingCandidate(i, match.number(), match.score() + later, 1, heading, match.rest()));
            }
        }
        return candidates;
    }

    /** Numbers one below the other, as a table of a cell a line has hundreds, are no headings. */
    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static Division divide(List<TextRow> rows, List<HeadingCandidate> chosen,
            List<HeadingCandidate> candidates, Place further) {
        List<FoundSection> repeated = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            HeadingCandidate heading = candidates.get(i);
            if (heading.score() >= ChosenHeadings.CLEAR && !chosen.contains(heading)) {
                int end = i + 1 < candidates.size() ? candidates.get(i + 1).row() : rows.size();
                repeated.add(section(rows, heading, end));
            }
        }
        List<FoundSection> sections = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            int end = i + 1 < chosen.size() ? chosen.get(i + 1).row() : rows.size();
            sections.add(section(rows, chosen.get(i), end));
        }
        int first = chosen.isEmpty() ? rows.size() : chosen.getFirst().row();
        return new Division(rows, rows.subList(0, first), sections, repeated, further);
    }

    private static FoundSection section(List<TextRow> rows, HeadingCandidate heading, int end) {
        List<TextRow> content = new ArrayList<>();
        if (!heading.rest().isEmpty()) {
            content.add(TextRow.ofText(heading.rest(), rows.get(heading.row()).place()));
        }
        content.addAll(rows.subList(Math.min(heading.row() + heading.rowsTaken(), end), end));
        return new FoundSection(heading.number(), heading.heading(), rows.get(heading.row()).place(), content);
    }
}
