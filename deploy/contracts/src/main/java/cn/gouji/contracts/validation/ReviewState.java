package cn.gouji.contracts.validation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the review of a report stands. */
public enum ReviewState {
    /** 待审核: nobody decided yet, or the decision was taken back. */
    @JsonProperty("open")
    OPEN,
    /** 已退回: the organ has to correct the report and hand it in again; until then this one counts. */
    @JsonProperty("returned")
    RETURNED,
    /** 审核通过: the office takes the report as it is, with its corrections. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** 已撤回: handed in by mistake, such as a wrong file; it must not count. */
    @JsonProperty("withdrawn")
    WITHDRAWN
}
