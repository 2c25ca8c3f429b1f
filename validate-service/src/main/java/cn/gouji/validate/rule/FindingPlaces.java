package cn.gouji.validate.rule;

import java.util.ArrayList;
import java.util.List;

import cn.gouji.contracts.report.Place;
import cn.gouji.contracts.report.Section;
import cn.gouji.contracts.validation.Finding;
import cn.gouji.validate.passage.Whereabouts;
import cn.gouji.validate.report.CheckedReport;

/** Tells of a finding in which section it is and where its words stand, as far as its rule did not tell that itself. */
final class FindingPlaces {

    private FindingPlaces() {
    }

    static Finding located(CheckedReport report, Finding finding) {
        if (finding.section() != null) {
            return finding;
        }
        Whereabouts.Found words = finding.quote() == null ? null : report.whereabouts().find(finding.quote());
        if (words != null) {
            return finding.at(words.section(), wordsFirst(words.place(), finding.places()));
        }
        if (finding.quote() != null) {
            return finding;
        }
        Integer section = sectionOf(report, finding.cells());
        return finding.at(section, finding.places().isEmpty() ? heading(report, section) : finding.places());
    }

    /** Cells that are not in the document stand nowhere: their table should be below that heading. */
    private static List<Place> heading(CheckedReport report, Integer section) {
        return report.report().sections().stream()
                .filter(one -> section != null && one.number() == section && one.place() != null).map(Section::place)
                .limit(1).toList();
    }

    private static List<Place> wordsFirst(Place words, List<Place> others) {
        if (words == null || others.contains(words)) {
            return others;
        }
        List<Place> places = new ArrayList<>();
        places.add(words);
        places.addAll(others);
        return places;
    }

    /** Null if the cells are of several tables or of none. */
    private static Integer sectionOf(CheckedReport report, List<String> cells) {
        Integer section = null;
        for (String id : cells) {
            int ofCell = report.cells().has(id) ? report.cells().section(report.cells().number(id)) : -1;
            if (ofCell < 0 || section != null && section != ofCell) {
                return null;
            }
            section = ofCell;
        }
        return section;
    }
}
