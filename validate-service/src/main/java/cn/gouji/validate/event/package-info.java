/** From {@code ReportParsed} to {@code ReportValidated}. */
package cn.gouji.validate.event;
