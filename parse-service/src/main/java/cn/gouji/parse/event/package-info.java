/** From {@code ReportReceived} to {@code ReportParsed}. */
package cn.gouji.parse.event;
