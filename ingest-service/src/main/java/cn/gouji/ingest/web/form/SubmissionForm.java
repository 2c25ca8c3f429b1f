package cn.gouji.ingest.web.form;

import java.util.List;

import cn.gouji.contracts.event.Hints;
import cn.gouji.ingest.intake.Upload;

/** The content of a request that hands in files. */
public record SubmissionForm(List<Upload> uploads, Hints hints) {

    public SubmissionForm {
        uploads = List.copyOf(uploads);
    }
}
