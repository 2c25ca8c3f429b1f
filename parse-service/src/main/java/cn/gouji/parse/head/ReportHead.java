package cn.gouji.parse.head;

import java.time.LocalDate;
import java.util.List;

import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Period;
import cn.gouji.contracts.report.Place;

/**
 * What a document says about itself outside the six sections; whatever it does not say is null.
 *
 * @param title in one line, without blanks
 * @param year the year reported on
 * @param period the time the numbers cover, only if printed
 * @param issuedOn date of the signature, else of the metadata
 * @param organName as printed, without year and words of the title
 * @param otherNames what signature, metadata and file name call the organ, the more trustworthy first
 */
public record ReportHead(String title, Place titlePlace, Integer year, Period period, LocalDate issuedOn,
        String organName, List<String> otherNames, List<Note> notes) {

    public ReportHead {
        otherNames = List.copyOf(otherNames);
        notes = List.copyOf(notes);
    }
}
