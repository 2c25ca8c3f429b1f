package cn.gouji.parse.organ;

import java.util.List;

import cn.gouji.contracts.organ.Organ;
import cn.gouji.contracts.report.Note;

/** The organ of a report, and what a clerk should know about how it was recognised. */
public record RecognisedOrgan(Organ organ, List<Note> notes) {

    public RecognisedOrgan {
        notes = List.copyOf(notes);
    }
}
