package cn.gouji.stats.fact;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import cn.gouji.contracts.form.Form;
import cn.gouji.contracts.report.OrganKind;
import cn.gouji.contracts.report.Outcome;
import cn.gouji.contracts.report.UnreadableReason;
import cn.gouji.contracts.validation.Verdict;

/** What is known of one submission, apart from its cells and findings. */
@Entity
@Table(name = "report_fact")
public class ReportFact {

    @Id
    public UUID submissionId;
    public int revision;
    public Instant receivedAt;
    public String fileName;
    public String title;
    public Integer year;
    @Enumerated(EnumType.STRING)
    public Form form;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    @Enumerated(EnumType.STRING)
    public UnreadableReason reason;
    public String organKey;
    public String organName;
    @Enumerated(EnumType.STRING)
    public OrganKind organKind;
    public String regionCode;
    /** Names from the province down. */
    public String regionName;
    @Enumerated(EnumType.STRING)
    public Verdict verdict;
    public int errors;
    public int warnings;
    public int infos;
    /** Decided by {@link CountedChoice} alone, across all submissions of the organ and year. */
    public boolean counted;

    /** Null unless both the organ and the year are known. */
    public OrganYear organYear() {
        return organKey == null || year == null ? null : new OrganYear(organKey, year);
    }
}
