package cn.gouji.stats.event;

import jakarta.enterprise.context.ApplicationScoped;

import cn.gouji.contracts.event.ReportValidated;
import cn.gouji.kit.batch.Together;
import cn.gouji.kit.stage.Milestones;

/** Puts validated reports into the facts, all that wait at a time in one transaction. */
@ApplicationScoped
public class FactIntake {

    private static final int LARGEST_BATCH = 200;

    private final Together<ReportValidated> writing;
    private final Milestones milestones;

    FactIntake(FactWriter writer, Milestones milestones) {
        this.writing = new Together<>(LARGEST_BATCH, writer::write);
        this.milestones = milestones;
    }

    /** Returns when the report is stored. */
    public void take(ReportValidated event) {
        writing.take(event);
        milestones.reached("counted", event.submission());
    }
}
