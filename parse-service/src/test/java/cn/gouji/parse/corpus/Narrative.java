package cn.gouji.parse.corpus;

import java.util.List;
import java.util.Map;

/**
 * The running text of a report.
 *
 * @param headings printed heading of each section, by its number
 * @param texts paragraphs of the sections one, five and six, by number
 * @param closing what follows section six: organ and date, or nothing
 */
public record Narrative(List<String> titleLines, List<String> preface, Map<Integer, String> headings,
        Map<Integer, List<String>> texts, List<String> closing) {

    public Narrative {
        titleLines = List.copyOf(titleLines);
        preface = List.copyOf(preface);
        headings = Map.copyOf(headings);
        texts = Map.copyOf(texts);
        closing = List.copyOf(closing);
    }
}
