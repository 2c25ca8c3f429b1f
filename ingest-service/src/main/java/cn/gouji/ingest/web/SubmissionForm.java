package cn.gouji.ingest.web;

import java.util.List;

import cn.gouji.contracts.event.Hints;
import cn.gouji.ingest.intake.Upload;

/** The content of a request that hands in files. */
record SubmissionForm(List<Upload> uploads, Hints hints) {

    SubmissionForm {
        uploads = List.copyOf(uploads);
    }
}
