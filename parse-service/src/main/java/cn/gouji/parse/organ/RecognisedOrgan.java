package cn.gouji.parse.organ;

import java.util.List;

import cn.gouji.contracts.report.Note;
import cn.gouji.contracts.report.Organ;

/** The organ of a report, and what a clerk should know about how it was recognised. */
public record RecognisedOrgan(Organ organ, List<Note> notes) {

    public RecognisedOrgan {
        notes = List.copyOf(notes);
    }
}
