/** What reviewers can do with a report: judge findings, correct cells, decide about the report. */
package cn.gouji.validate.review;
