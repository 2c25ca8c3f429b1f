/** The administrative divisions, and which of them a report means. */
package cn.gouji.parse.organ.region;
