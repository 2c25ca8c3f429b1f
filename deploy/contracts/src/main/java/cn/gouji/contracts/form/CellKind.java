package cn.gouji.contracts.form;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a cell of the form may hold. */
public enum CellKind {
    /** A number of things: a whole number, not negative. */
    @JsonProperty("count")
    COUNT,
    /** A sum of money, not negative, decimals allowed. */
    @JsonProperty("amount")
    AMOUNT,
    /** A change against the previous year: a whole number that may be negative (form 2019, 本年增/减). */
    @JsonProperty("change")
    CHANGE
}
