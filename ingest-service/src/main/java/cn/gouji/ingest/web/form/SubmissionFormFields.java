package cn.gouji.ingest.web.form;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form as OpenAPI describes it. */
@Schema(name = "SubmissionForm")
public interface SubmissionFormFields {

    @Schema(description = "Any part with a file name counts, whatever the name of its field", required = true)
    List<byte[]> getFile();

    @Schema(description = "行政机关 / the organ that reports, if known")
    String getOrgan();

    @Schema(description = "行政区划 / its region, if known")
    String getRegion();

    @Schema(description = "报告年度 / the year reported on, if known", examples = "2023")
    Integer getYear();
}
