package cn.gouji.contracts.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How exactly the text states a figure. */
public enum Bound {
    @JsonProperty("exact")
    EXACT,
    /** 余, 多, 以上, 超. */
    @JsonProperty("atLeast")
    AT_LEAST,
    /** 约, 近, 左右. */
    @JsonProperty("about")
    ABOUT
}
