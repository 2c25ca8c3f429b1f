package cn.gouji.contracts.organ;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What sort of organ reports. */
public enum OrganKind {
    /** Ministries and other organs of the State Council, which belong to no region. */
    @JsonProperty("national")
    NATIONAL,
    @JsonProperty("provincialGovernment")
    PROVINCIAL_GOVERNMENT,
    @JsonProperty("cityGovernment")
    CITY_GOVERNMENT,
    @JsonProperty("countyGovernment")
    COUNTY_GOVERNMENT,
    /** 办公厅 of a province's government. */
    @JsonProperty("provincialOffice")
    PROVINCIAL_OFFICE,
    @JsonProperty("cityOffice")
    CITY_OFFICE,
    @JsonProperty("countyOffice")
    COUNTY_OFFICE,
    @JsonProperty("provincialDepartment")
    PROVINCIAL_DEPARTMENT,
    @JsonProperty("cityDepartment")
    CITY_DEPARTMENT,
    @JsonProperty("countyDepartment")
    COUNTY_DEPARTMENT,
    /** 乡, 镇, 民族乡, 苏木. */
    @JsonProperty("township")
    TOWNSHIP,
    /** 街道办事处. */
    @JsonProperty("street")
    STREET,
    /** 管委会 of a development zone. */
    @JsonProperty("developmentZone")
    DEVELOPMENT_ZONE,
    /** Organs led from above, such as 税务 and 海关. */
    @JsonProperty("vertical")
    VERTICAL,
    /** Institutions and enterprises. */
    @JsonProperty("institution")
    INSTITUTION,
    @JsonProperty("unknown")
    UNKNOWN
}
